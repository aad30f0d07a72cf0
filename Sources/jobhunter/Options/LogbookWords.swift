public import ArgumentParser
public import Workshop

extension Consent.Purpose: ExpressibleByArgument {}
extension FollowUp.Outcome: ExpressibleByArgument {}
