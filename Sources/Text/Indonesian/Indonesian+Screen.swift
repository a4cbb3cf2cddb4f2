extension Indonesian {
  public var spaceKey: String { "Spasi" }
  public var terminalTooSmall: String {
    "Jendela terlalu kecil. Perbesar sampai paling sedikit 60 kolom dan 20 baris."
  }

  public var helpTitle: String { "Bantuan" }
  public var helpHint: String { "bantuan" }
  public var backHint: String { "kembali" }
  public var scrollHint: String { "gulir" }
  public var redrawHint: String { "gambar ulang layar" }
  public var suspendHint: String { "kembali sementara ke shell" }
  public var leaveHint: String { "keluar dari program; tidak ada yang hilang" }
  public var continueHint: String { "lanjut" }

  public var problemTitle: String { "Gagal" }
  public var problemKept: String { "Tidak ada yang hilang; teks yang sedang diketik tetap ada." }
}
