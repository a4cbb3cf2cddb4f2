# Three institutions at two places, by an instrument of their own. The plenary settles all that is
# pending on the projector, the lead announces and declares final, and what is printed says so.

pleno=$tmp/pleno
mkdir -p "$tmp/small/kota-kecil"
cat >"$tmp/small/kota-kecil/instrument.yaml" <<'YAML'
id: kota-kecil
revision: "2025.1"
title: {id: Kota Kecil, en: Small Town}
weights: official
components:
  - id: k1
    title: {id: Pengawasan, en: Oversight}
    weight: 60
    indicators:
      - {id: i1, title: {id: Tindak lanjut, en: Follow-up}, weight: 40}
      - {id: i2, title: {id: Indeks, en: Index}, weight: 20}
  - id: k2
    title: {id: Pelayanan, en: Service}
    weight: 40
    indicators:
      - {id: i3, title: {id: Sarana, en: Facilities}, weight: 40}
places:
  - {id: inspektorat, title: {id: Inspektorat, en: Inspectorate}, checklists: [was]}
  - {id: mpp, title: {id: Mal Pelayanan Publik, en: Service mall}, checklists: [yan]}
marks:
  - {id: istimewa, title: {id: ISTIMEWA, en: EXCELLENT}, at_least: 90}
YAML
cat >"$tmp/small/kota-kecil/was.yaml" <<'YAML'
id: was
revision: "1"
title: {id: Pengawasan, en: Oversight}
stage: document
sections:
  - id: a
    title: {id: A, en: A}
    items:
      - id: was-01
        text: {id: Rekomendasi ditindaklanjuti tepat waktu, en: Recommendations are followed up}
        answer: {kind: tick, partial: true}
        indicator: i1
      - id: mcsp
        text: {id: Indeks MCSP, en: MCSP index}
        answer: {kind: index, max: 100}
        indicator: i2
YAML
cat >"$tmp/small/kota-kecil/yan.yaml" <<'YAML'
id: yan
revision: "1"
title: {id: Pelayanan, en: Service}
stage: field
sections:
  - id: a
    title: {id: A, en: A}
    items:
      - id: yan-01
        text: {id: Loket terbuka pada jam kerja, en: The counter is open}
        answer: {kind: tick}
        indicator: i3
      - id: yan-02
        text: {id: Tarif dipasang, en: Fees are posted}
        answer: {kind: tick}
        indicator: i3
YAML
expect 0 check "$tmp/small"

join() { # ASSESSOR INSTITUTION PLACE LINE...
  local assessor=$1 institution=$2 place=$3
  shift 3
  expect 0 visit --new "$pleno" --checklists "$tmp/small" --place "$place" --venue "Gedung $place" \
    --region "Kota Kecil" --period 2025 --assessor "$assessor" --institution "$institution" \
    --instrument kota-kecil --plain <<<"$(printf '%s\n' "$@" q)"
}
join "Sari Dewi" BPKP inspektorat ":was-01" y ":mcsp" "92; sementara; 90; MCSP; 2025-06-30"
join "Budi Santoso" Ombudsman inspektorat ":was-01" t
join "Sari Dewi" BPKP mpp ":yan-01" y
join "Wayan Putra" Kemendagri mpp ":yan-01" y ":yan-02" p
rm -f "$tmp/config/laik/settings.yaml"

member() { # PATH VALUE
  program score --format json --checklists "$tmp/small" "$pleno" >"$tmp/json"
  python3 - "$tmp/json" "$1" "$2" <<'PY' || fail "$1 is not $2: $(<"$tmp/json")"
import json, sys
value = json.load(open(sys.argv[1]))["assessments"][0]
for key in sys.argv[2].split("."):
    value = value[int(key)] if isinstance(value, list) else value[key]
sys.exit(str(value) != sys.argv[3])
PY
}
pending_left() { # COUNT
  program score --format json --checklists "$tmp/small" "$pleno" |
    python3 -c 'import json,sys; print(len(json.load(sys.stdin)["assessments"][0]["pending_items"]))' |
    grep -qx "$1" || fail "not $1 pending"
}
own_log() { grep -l '"role":"lead"' "$pleno"/*.jsonl; }
in_own_log() { # MEMBERS
  grep -qF "$1" "$(own_log)" || fail "not in the lead's log: $1"
}

member mark open
pending_left 3
start "$pleno" --checklists "$tmp/small"
wait_for "4 kunjungan"
press v
wait_for "ambang  terbuka"
wait_for "^90"
press Enter
wait_for "Jalan ke ambang nilai"
press Escape
wait_for "Tindak lanjut"
press j Enter
wait_for "k1  Pengawasan"
press Enter
wait_for "tertunda: berselisih"
press Enter
wait_for "Mengapa: was-01"
press q q q
wait_for "ambang  terbuka"
ok "scores: from the total down to the entries of an item"

# The digit before an institution, on the screen of the moment.
digit_of() { screen | sed -n "s/^[ >]*\([0-9]\)  *\(\[.\] \)\{0,1\}$1.*/\1/p" | head -n 1; }
# Ends a settling: its reason, then the institution that disagrees, if any.
settle() { # REASON [DISSENTER]
  wait_for "Alasan ikut dicetak"
  enter_text "$1"
  if [[ -n ${2-} ]]; then
    press Tab
    wait_for "[ ] $2"
    press "$(digit_of "$2")"
    wait_for "[x] $2"
  fi
  press C-d
}

press P
wait_for "1 dari 3"
wait_for "Rekomendasi ditindaklanjuti"
resize 60 20 "Rapat pleno"
resize 120 40 "Rapat pleno"
resize 80 24 "Rapat pleno"
shows_not Sari || fail "an assessor is named in the plenary"
wait_for "38,00–100,00"
press "$(digit_of BPKP)"
wait_for "Siapa ketua tim?"
enter_text "Dewi Anggraini"
press Enter
enter_text KPK
press Enter
wait_for "sesuai (BPKP)"
settle "Bukti diperiksa bersama" Ombudsman
wait_for "38,00–100,00 → 78,00–100,00"
in_own_log '"value":{"tick":"met"},"reason":"Bukti diperiksa bersama","dissent":["Ombudsman"]'
pending_left 2

wait_for "Tarif dipasang"
press a
wait_for "Belum ada jawaban: d memutuskan"
press d
wait_for "Putusan: yan-02"
press y
settle "Tarif terpasang sejak Mei" Kemendagri
wait_for "78,00–100,00 → 98,00–100,00"
wait_for "LAIK, ISTIMEWA (sementara)"
press u
wait_for "98,00–100,00 → 78,00–100,00"
wait_for "Tarif dipasang"
press d
wait_for "Putusan: yan-02"
press y
settle "Tarif terpasang sejak Mei" Kemendagri
wait_for "Indeks MCSP"
pending_left 1

press d
wait_for ": mcsp"
for _ in angka batas sumber tanggal; do
  press Enter
done
settle "MCSP sudah final" BPKP
wait_for "L A I K"
wait_for "98,40"
pending_left 0
member mark reached
member verdict worthy
member state provisional
ok "plenary: three decisions with dissent, one of them undone, and the verdict is LAIK"

press m
wait_for "Belum ada yang diumumkan"
press a
wait_for "Batas perbaikan"
press Enter
enter_text "Rapat pleno terbuka"
press Enter
wait_for "Dicatat: diumumkan"
in_own_log '"kind":"verdict","state":"announced","text":"Rapat pleno terbuka","date":"'
member mark reached
member state announced
press f
wait_for "Nyatakan final"
press Enter Enter
wait_for "Dicatat: final"
member state final
press u
wait_for "Diurungkan: final"
press x
wait_for "Cabut hasil"
press Enter Enter
wait_for "Tulis alasan dahulu"
press Escape
wait_for "Langkah berikutnya"
press q
wait_for "L A I K"
press q
wait_for "tercapai"
press q
wait_for "5 kunjungan"
press q
wait_end 0
member state announced
member verdict worthy
member predicate ISTIMEWA

verify_chain "$(own_log)" || fail "the chain of the lead's log by sha256sum"
expect 0 verify --checklists "$tmp/small" "$pleno"
ok "course: announced, final taken back, and the lead's log is sound"
