import Diagnostics
import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Publishes in a process of its own, for what a test can't do in its own: be killed, or run into
// the system's limits.
//
//   OutputProbe rebuild FOLDER START     publish generation after generation until killed
//   OutputProbe pages FOLDER COUNT       publish pages of 12 and 4 KB, each in its folder
//   OutputProbe limit-size FOLDER BYTES  publish once, no file longer than BYTES allowed
//   OutputProbe limit-files FOLDER COUNT publish once, COUNT descriptors allowed

let arguments = CommandLine.arguments
guard arguments.count == 4, let number = Int(arguments[3]) else { exit(64) }
let site = ProbeSite(output: arguments[2])

switch arguments[1] {
case "rebuild":
  var generation = number
  while true {
    if !site.publish(generation: generation, files: 200).isEmpty { exit(1) }
    generation &+= 1
  }
case "pages":
  let problems = site.publishPages(number)
  for problem in problems { print(problem.code.id, problem.message) }
  exit(problems.isEmpty ? 0 : 1)
case "limit-size":
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: rlim_t(number), rlim_max: rlim_t(number))
  #if canImport(Glibc)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  #else
    setrlimit(RLIMIT_FSIZE, &limit)
  #endif
case "limit-files":
  var limit = rlimit(rlim_cur: rlim_t(number), rlim_max: rlim_t(number))
  #if canImport(Glibc)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  #else
    setrlimit(RLIMIT_NOFILE, &limit)
  #endif
default:
  exit(64)
}

let problems = site.publish(generation: 0, files: 200)
for problem in problems { print(problem.code.id, problem.message) }
exit(problems.isEmpty ? 0 : 1)
