import ArgumentParser
import Diagnostics

extension ReportFormat: ExpressibleByArgument {}
