import Assessment
import Testing

@testable import Storage

/// A log written by other means from the description of the format, hashes and all.
@Suite struct GoldenLogTests {
  @Test func theFormatNeverChanges() {
    let bytes = Array((Self.golden + "\n").utf8)
    let contents = LogReader.read(bytes)
    #expect(contents.damage == nil)
    #expect(contents.tail == .none)
    #expect(contents.entries.map(\.event) == Self.events)
    #expect(contents.entries.map(\.at) == Self.events.map { _ in Sample.noon })
    #expect(contents.entries.flatMap(\.unknownMembers) == [])
    let written = Sample.log(Array(Self.events.dropFirst()))
    #expect(String(decoding: written, as: UTF8.self) == Self.golden + "\n")
  }

  private static let date = CalendarDate("2025-11-01") ?? .epoch

  private static let events: [Event] = [
    .open(Sample.head), .answer(item: "asi-01", .tick(.partial)),
    .answer(item: "asi-02", .grade("3")),
    .answer(item: "asi-02", .number(Sample.decimal("11.0"))),
    .answer(item: "asi-02", .ratio(part: Sample.decimal("41"), whole: Sample.decimal("45"))),
    .answer(item: "asi-02", .count(["ramp", "toilet"])),
    .answer(item: "asi-02", .sample(found: 4, of: 5)), .answer(item: "asi-02", .date(date)),
    .answer(item: "asi-02", .text("No. \"12\"\\2025")),
    .answer(
      item: "asi-02",
      .index(
        IndexFigure(
          value: Sample.decimal("76"), state: .provisional, floor: Sample.decimal("73"),
          source: "KPK", date: date))),
    .answer(item: "asi-02", .notApplicable(reason: "one-storey", text: "satu lantai")),
    .note(item: "asi-02", .text("sempit — 9 m²\n\tsekali\u{7}")),
    .note(item: "asi-04", .confidential(Sample.digest)),
    .flag(item: "asi-04", text: "tanya ketua"), .retract(entry: 10),
    .evidence(
      item: "asi-02",
      Evidence(
        method: .examine, strength: .seen, text: "pintu",
        file: EvidenceFile(name: "IMG_0231.jpg", sha256: Sample.digest, bytes: 182_044))),
    .recover(Recovery(bytes: 57, sha256: Sample.digest, file: "x.jsonl.torn-16")),
    .decide(
      Decision(
        subject: .item("asi-02", place: "mpp", venue: ""), value: .tick(.met), reason: "jelas",
        dissent: ["BPKP"])),
    .decide(
      Decision(
        subject: .indicator("i18"), value: .points(Sample.decimal("0.75")), reason: "",
        dissent: [])),
    .giveBack(Question(visit: Sample.visit, item: "asi-02", text: "mana fotonya?")),
    .accept(Acceptance(visit: Sample.visit, n: -1, head: Sample.digest, reason: "palsu")),
    .verdict(Announcement(state: "announced", text: "SK 1", date: Sample.noon.localDate)),
    .void(reason: "salah lokus"),
    .seal(Seal(answered: 20, open: 1, pending: 1, witness: "Ani", key: "ssh-ed25519 AAAA")),
  ]

  private static let golden = #"""
    {"n":0,"at":"2025-11-06T12:00:00+07:00","kind":"open","format":"laik/1","visit":"0123456789a\#
    bcdef0123456789abcdef","role":"assessor","region":"Kota Contoh","period":"2025","place":"mpp\#
    ","venue":"MPP Kota Contoh","instrument":{"id":"kota-antikorupsi","revision":"2025.1","sha25\#
    6":"14c2f36962a7b5beaf75b3909737fde24fb05f9b6944d53228eba9c0cd0b58fd"},"checklists":[{"id":"\#
    mpp-laktasi","revision":"2025.1","sha256":"14c2f36962a7b5beaf75b3909737fde24fb05f9b6944d5322\#
    8eba9c0cd0b58fd"}],"assessor":"Budi Santoso","institution":"Inspektorat","letter":"ST/12/202\#
    5","hash":"f46495ab3de61e76446d2d7aca80e9266d0dc8beb8d2d5e900f34b029b9d95e9"}
    {"n":1,"at":"2025-11-06T12:00:00+07:00","kind":"answer","item":"asi-01","value":{"tick":"par\#
    tial"},"hash":"56c25cdba688e88c27087787b90160cc3ca1238081abfaa65ce5a0e57895cf60"}
    {"n":2,"at":"2025-11-06T12:00:00+07:00","kind":"answer","item":"asi-02","value":{"grade":"3"\#
    },"hash":"5edaae62a4442e3a761f53fd6ffb7f697c62d3afa046f57a07924a090d471c6a"}
    {"n":3,"at":"2025-11-06T12:00:00+07:00","kind":"answer","item":"asi-02","value":{"number":"1\#
    1.0"},"hash":"2dcac29e25517ac46544c4769118597b0eebdc9cc5f38a787b89c747fb465ad2"}
    {"n":4,"at":"2025-11-06T12:00:00+07:00","kind":"answer","item":"asi-02","value":{"ratio":{"p\#
    art":"41","whole":"45"}},"hash":"0359427552369b3ea0555e3ad9c1040ce382f0e50e726eaf517d10adbe1\#
    f7060"}
    {"n":5,"at":"2025-11-06T12:00:00+07:00","kind":"answer","item":"asi-02","value":{"count":["r\#
    amp","toilet"]},"hash":"8ebc8f3ae16821bc836e249f7d764c59dba51330d42839064f38cd7ba778cfbf"}
    {"n":6,"at":"2025-11-06T12:00:00+07:00","kind":"answer","item":"asi-02","value":{"sample":{"\#
    found":4,"of":5}},"hash":"84afa297e580b16fc547358e911df1bcf8e3209a7b7d6998b4aec91d57a29982"}
    {"n":7,"at":"2025-11-06T12:00:00+07:00","kind":"answer","item":"asi-02","value":{"date":"202\#
    5-11-01"},"hash":"da83e402bd4a6550e5a0e5726d6fce2e8e90d2195fb197e6921e946ff9ed63f7"}
    {"n":8,"at":"2025-11-06T12:00:00+07:00","kind":"answer","item":"asi-02","value":{"text":"No.\#
     \"12\"\\2025"},"hash":"3cb14d4f5411664b22cda96a146cb6add237796ab4a017e14cbbd0766b7acd06"}
    {"n":9,"at":"2025-11-06T12:00:00+07:00","kind":"answer","item":"asi-02","value":{"index":{"v\#
    alue":"76","state":"provisional","floor":"73","source":"KPK","date":"2025-11-01"}},"hash":"a\#
    2befbf38f533145edde325ba6b7a3fd4bdf435e2f2a5813f692522cf431664d"}
    {"n":10,"at":"2025-11-06T12:00:00+07:00","kind":"answer","item":"asi-02","value":{"not_appli\#
    cable":{"reason":"one-storey","text":"satu lantai"}},"hash":"59464a952e41031eedd83312ecbc002\#
    767992538fc6a352b4b3cc834c77307ff"}
    {"n":11,"at":"2025-11-06T12:00:00+07:00","kind":"note","item":"asi-02","text":"sempit — 9 m²\#
    \n\tsekali\u0007","hash":"efa7ea8bb0cc6244009296fcad853f4dc6c09dba537e3268b6703b22bc15c648"}
    {"n":12,"at":"2025-11-06T12:00:00+07:00","kind":"note","item":"asi-04","confidential":"14c2f\#
    36962a7b5beaf75b3909737fde24fb05f9b6944d53228eba9c0cd0b58fd","hash":"9390829bff3a38c9f137ea7\#
    eb94bfe269d24316de436d113eca8e09ce5a93ea6"}
    {"n":13,"at":"2025-11-06T12:00:00+07:00","kind":"flag","item":"asi-04","text":"tanya ketua",\#
    "hash":"87a424e35015c01603e0053ac0aaf1fd1cbab78c79c1a181ea72afb7fac06288"}
    {"n":14,"at":"2025-11-06T12:00:00+07:00","kind":"retract","entry":10,"hash":"6c24ae720b2a739\#
    507200b65c0ee48b15ae935dd03e38cf3fff62ec27cea940e"}
    {"n":15,"at":"2025-11-06T12:00:00+07:00","kind":"evidence","item":"asi-02","method":"examine\#
    ","strength":"seen","text":"pintu","name":"IMG_0231.jpg","sha256":"14c2f36962a7b5beaf75b3909\#
    737fde24fb05f9b6944d53228eba9c0cd0b58fd","bytes":182044,"hash":"dbdfe420e9525c04ef16986af0de\#
    a3b6388484d15581b83a60cc22ab88319517"}
    {"n":16,"at":"2025-11-06T12:00:00+07:00","kind":"recover","bytes":57,"sha256":"14c2f36962a7b\#
    5beaf75b3909737fde24fb05f9b6944d53228eba9c0cd0b58fd","file":"x.jsonl.torn-16","hash":"927748\#
    b32ad28c5b6413369030411ddf7d0d59148f3a8ed220516ef45414ca36"}
    {"n":17,"at":"2025-11-06T12:00:00+07:00","kind":"decide","item":"asi-02","place":"mpp","venu\#
    e":"","value":{"tick":"met"},"reason":"jelas","dissent":["BPKP"],"hash":"4289ed28e42845a9df3\#
    e10f7b1a0d594d4b995f91e5a264ec12fdc0d87b78293"}
    {"n":18,"at":"2025-11-06T12:00:00+07:00","kind":"decide","indicator":"i18","value":{"points"\#
    :"0.75"},"reason":"","dissent":[],"hash":"912254d2113d427683556008f93a2e8a2530fb75c1d2d045e4\#
    6a6f21315fa0ae"}
    {"n":19,"at":"2025-11-06T12:00:00+07:00","kind":"return","visit":"0123456789abcdef0123456789\#
    abcdef","item":"asi-02","text":"mana fotonya?","hash":"65c19d08fb70cbc84e0433bfabab70659ec5c\#
    66cf02470f7e2ff0d3e1b096f82"}
    {"n":20,"at":"2025-11-06T12:00:00+07:00","kind":"accept","visit":"0123456789abcdef0123456789\#
    abcdef","entry":-1,"head":"14c2f36962a7b5beaf75b3909737fde24fb05f9b6944d53228eba9c0cd0b58fd"\#
    ,"reason":"palsu","hash":"c87e1233c5eb44d71b48f889e010cd11ce2cd31e60da80308c7370ceafed143a"}
    {"n":21,"at":"2025-11-06T12:00:00+07:00","kind":"verdict","state":"announced","text":"SK 1",\#
    "date":"2025-11-06","hash":"b418ac5051c91890bbb8b525b1b5ab3e3149fb77f758ab263dfe388a805db5cf\#
    "}
    {"n":22,"at":"2025-11-06T12:00:00+07:00","kind":"void","reason":"salah lokus","hash":"174627\#
    1c1284eeba832cff35017f6805890168820f3cf54f8c8ce023b0bc7d98"}
    {"n":23,"at":"2025-11-06T12:00:00+07:00","kind":"seal","answered":20,"open":1,"pending":1,"w\#
    itness":"Ani","key":"ssh-ed25519 AAAA","hash":"4d483d48fd46f0e4689de00764f0cf45f118c6c2b3bd3\#
    06bae47fa13de3ee684"}
    """#
}
