import Glibc
import Storage
import Testing
import Text

/// settings.yaml, read and written.
@Suite struct SettingsTests {
  private let folder = TemporaryFolder()

  private var path: String { "\(folder.path)/config/laik/settings.yaml" }

  private func read() -> (Settings, [String]) {
    let (settings, diagnostics) = Settings.read(from: path)
    return (
      settings,
      diagnostics.map {
        String($0.line(in: Language.english.phrases).dropFirst(path.count))
      }
    )
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func withoutAFileNothingIsSet() {
    let (settings, lines) = read()
    #expect(settings == Settings())
    #expect(lines == [])
  }

  @Test func everyKey() {
    folder.write(
      "config/laik/settings.yaml",
      """
      lang: en
      assessor: Ani
      institution: KPK
      letter: 12/ST/2025
      inbox: /home/ani/Foto
      folder: ~
      checklists: /opt/laik
      """)
    let (settings, lines) = read()
    #expect(lines == [])
    #expect(
      settings
        == Settings(
          language: .english, assessor: "Ani", institution: "KPK", letter: "12/ST/2025",
          inbox: "/home/ani/Foto", folder: "~", checklists: "/opt/laik"))
  }

  @Test func whatIsSoundCountsWhateverIsWrongWithTheRest() {
    folder.write("config/laik/settings.yaml", "lang: fr\nassessor: Ani\nfoldr: x\nletter: [a]\n")
    let (settings, lines) = read()
    #expect(settings == Settings(assessor: "Ani"))
    #expect(
      lines == [
        ":1:7: unknown language 'fr'; write id or en",
        ":3:1: unknown key 'foldr'; did you mean 'folder'?",
        ":4:9: this is not a text; write one value",
      ])
  }

  @Test(arguments: ["assessor: [", "- a\n", "\u{0}", "assessor: &a x\nletter: *a\n"])
  func aBrokenFileIsAMessage(_ yaml: String) {
    folder.write("config/laik/settings.yaml", yaml.isEmpty ? " " : yaml)
    #expect(read().0 == Settings())
  }

  static let awkward = [
    "Ani", "Ani \"Titi\" b. C:\\dir", "no", "~", "- a: b # c", "a\nb", " spaces ", "é 日本 😀",
    "'single'", "2025-11-06", "*a", "%x", String(repeating: "long ", count: 100),
  ]

  @Test(arguments: awkward) func whatIsWrittenIsRead(_ text: String) throws {
    let settings = Settings(
      language: .indonesian, assessor: text, institution: text, letter: text, inbox: text,
      folder: text, checklists: text)
    try settings.write(to: path)
    let (again, lines) = read()
    #expect(lines == [])
    #expect(again == settings)
  }

  /// The bytes of a path are the name of a file, those of a name are what the log will have.
  @Test func namesAreComposedAndPathsAreNot() {
    folder.write(
      "config/laik/settings.yaml", "assessor: Ren\u{65}\u{301}\nfolder: /data/Ren\u{65}\u{301}\n")
    let settings = read().0
    #expect(settings.assessor.map { Array($0.utf8) } == Array("Ren\u{E9}".utf8))
    #expect(settings.folder.map { Array($0.utf8) } == Array("/data/Ren\u{65}\u{301}".utf8))
  }

  @Test func whatTheReaderRefusesIsLeftOut() throws {
    try Settings(assessor: "A\u{1B}[31m\u{FEFF}n\ti\u{2028}").write(to: path)
    #expect(read().0 == Settings(assessor: "A[31mni"))
    #expect(read().1 == [])
  }

  @Test func nothingSet() throws {
    try Settings(assessor: "Ani").write(to: path)
    try Settings().write(to: path)
    #expect(read().0 == Settings())
    #expect(read().1 == [])
  }

  @Test func onlyTheOwnerMayReadIt() throws {
    try Settings(assessor: "Ani").write(to: path)
    #expect(mode(path) == 0o600)
    #expect(mode("\(folder.path)/config/laik") == 0o700)
    #expect(mode("\(folder.path)/config") == 0o700)
  }

  @Test func aLinkIsReplacedAndNotFollowed() throws {
    folder.write("config/laik/other.txt", "untouched")
    _ = unsafe symlink("\(folder.path)/config/laik/other.txt", path)
    try Settings(assessor: "Ani").write(to: path)
    #expect(read().0 == Settings(assessor: "Ani"))
    #expect(mode("\(folder.path)/config/laik/other.txt") != 0o600)
  }

  @Test func whatCannotBeWrittenIsSaid() {
    folder.write("config", "a file, not a folder")
    #expect(throws: FolderFault(path: path, problem: .noFolder)) {
      try Settings(assessor: "Ani").write(to: path)
    }
    #expect(read().0 == Settings())
    #expect(read().1 == [])
    #expect(
      FolderFault(path: "s.yaml", problem: .noSpace).message(Language.english.phrases)
        == "s.yaml: cannot be used: the disk is full; make room and try again.")
  }
}
