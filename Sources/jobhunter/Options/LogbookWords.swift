public import ArgumentParser
import Persons
public import Workshop

extension Consent.Purpose: ExpressibleByArgument {}
extension FollowUp.Outcome: ExpressibleByArgument {}
