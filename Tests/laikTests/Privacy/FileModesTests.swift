import Assessment
import Storage
import Testing

/// Every file is its owner's alone, whatever mask the program runs under.
@Suite struct FileModesTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// A visit from its beginning to its second copy, with each kind of file that laik makes.
  private static let session = """
    umask "$1"; laik=$2; folder=$3/visits; export LAIK_CHECKLISTS=$4
    "$laik" visit --new "$folder" --place mpp --venue MPP --region "Kota Contoh" --period 2025 \\
      --assessor Sari --institution BPKP --instrument kota-antikorupsi --plain <<<$'p\\nr rahasia\\nq'
    log=$(ls "$folder"/*.jsonl)
    printf '{"n":3' >>"$log"
    "$laik" visit "$log" --plain <<<$'e '"$3"$'/foto.jpg\\nq'
    "$laik" seal "$log" --copy-to "$3/stick"
    "$laik" report "$log" --confidential --output "$3/report.txt"
    "$laik" gather "$3/stick" "$3/city"
    "$laik" redact "$log" --entry 2 --yes --keep "$3/kept.json"
    """

  @Test(arguments: ["000", "022", "027", "077", "0777"])
  func everyFileOfASessionIsItsOwnersAlone(mask: String) throws {
    scratch.write("foto.jpg", "foto")
    let run = try Run.bash(Self.session, mask, Run.laik, scratch.path, Run.checklists)
    #expect(run.status == 0, "\(run.errors)")
    let found = try Run.bash("find \"$1\" -mindepth 1 -printf '%m %y %P\\n'", scratch.path).lines
    let made = found.filter { !$0.hasSuffix(" foto.jpg") }
    for kind in [
      "jsonl", "torn-", "evidence/", "confidential/", "instruments/", "stick/", "city/",
      "report.txt", "kept.json",
    ] {
      #expect(made.contains { $0.contains(kind) }, "\(kind)")
    }
    for line in made {
      #expect(line.hasPrefix("600 f ") || line.hasPrefix("700 d "), "\(line)")
    }
  }

  /// Settings and drafts are written by the program on a screen.
  @Test func whatTheScreenWritesIsItsOwnersAlone() throws {
    let session = try Session()
    try session.play(
      .begin, .type("c"), .type("Siti"), .press(.control("t"), .escape), .press(.control("c")))
    let found = try Run.bash(
      "find \"$1\" -mindepth 1 -printf '%m %y %P\\n'", session.scratch.path
    ).lines
    #expect(found.contains { $0.contains("drafts/") } && found.contains { $0.contains("settings") })
    let made = found.filter { !$0.hasSuffix(" inbox") && !$0.hasSuffix(" home") }
    for line in made {
      #expect(line.hasPrefix("600 f ") || line.hasPrefix("700 d "), "\(line)")
    }
  }
}
