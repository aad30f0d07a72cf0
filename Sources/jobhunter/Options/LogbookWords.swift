public import ArgumentParser
import Persons
import Workshop

extension Consent.Purpose: ExpressibleByArgument {}
extension FollowUp.Outcome: ExpressibleByArgument {}
