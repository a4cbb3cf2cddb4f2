import ArgumentParser

@main
struct Laik: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "laik", version: "0.1.0")
}
