public import ArgumentParser
public import Trends

/// Models are asked for by the names that answers print.
extension TrendName: ExpressibleByArgument {}
