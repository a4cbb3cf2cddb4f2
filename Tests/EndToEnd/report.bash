# The report of an assessment: seven visits that were gathered, the lead's decision and announcement,
# and the city's own assessment; written in every form, verified, and refused after one byte.

assembled=$tmp/city-2
python3 - "$assembled" <<'PYTHON' || fail "no logs of the lead and the city"
import glob, hashlib, json, sys

folder = sys.argv[1]
heads = [json.loads(open(log, encoding="utf-8").readline()) for log in sorted(glob.glob(folder + "/*.jsonl"))]
head = next(head for head in heads if head["place"] == "mpp")
venue = head["venue"]

def write(name, role, visit, place, who, institution, checklists, entries):
    first = {key: value for key, value in head.items() if key not in ("hash", "letter", "continues")}
    first |= dict(visit=visit * 32, role=role, place=place, venue=venue if place else "",
                  assessor=who, institution=institution, checklists=checklists)
    previous, lines = "0" * 64, []
    rest = [dict(n=n, at=f"2030-01-07T10:{n:02d}:00+07:00", **entry) for n, entry in enumerate(entries, 1)]
    for line in [first] + rest:
        body = json.dumps(line, ensure_ascii=False, separators=(",", ":"))[:-1]
        previous = hashlib.sha256((previous + body).encode()).hexdigest()
        lines.append(f'{body},"hash":"{previous}"}}\n')
    open(f"{folder}/{name}.jsonl", "w", encoding="utf-8").writelines(lines)

write("lead", "lead", "f", "", "Ketua Tim", "KPK", [], [
    dict(kind="decide", item="anak-01", place="mpp", venue=venue, value=dict(tick="unmet"),
         reason="Dilihat bersama.", dissent=["Instansi 3"]),
    dict(kind="verdict", state="announced", text="Rapat pleno", date="2030-01-07")])
write("self", "self", "e", "mpp", "Sekretaris Daerah", "Pemkot", head["checklists"],
      [dict(kind="answer", item="anak-01", value=dict(tick="met"))])
PYTHON
expect 0 verify "$assembled"

expect 0 report "$assembled"
cp "$tmp/out" "$tmp/report"
is_page "$tmp/report" || fail "the assessment report is no plain page"
[[ ! -s $tmp/err ]] || fail "the report complains: $(<"$tmp/err")"
for text in "Laporan penilaian" "Kota Contoh" "diumumkan" "14 Januari 2030" "Instansi 3" \
  "Dilihat bersama." "Diklaim sesuai, ditemukan tidak" "Ketua tim: KPK" "Instansi: Instansi 6" \
  "dari 9 kunjungan"; do
  grep -qF "$text" "$tmp/report" || fail "the assessment report lacks '$text'"
done
mapfile -t shuffled < <(ls "$assembled"/*.jsonl | sort -R)
expect 0 report "${shuffled[@]}" "${shuffled[0]}"
cmp "$tmp/report" "$tmp/out" || fail "the order of the files shows in the report"
(cd / && env -i PATH="$PATH" HOME=/nowhere TZ=XYZ-13 LC_ALL=C LAIK_CHECKLISTS="$checklists" "$laik" \
  report "$assembled") >"$tmp/out"
cmp "$tmp/report" "$tmp/out" || fail "the report differs by time zone, locale or folder"
ok "report: an assessment of nine logs, $(wc -l <"$tmp/report") lines, the same bytes in any order"

for language in id en; do
  for form in text markdown csv json; do
    for audience in "" "--for city"; do
      # shellcheck disable=SC2086
      expect 0 report "$assembled" --lang $language --format $form $audience --output "$tmp/saved"
      expect 0 verify --report "$tmp/saved" "$assembled" --lang en
      grep -qF "(--lang $language --format $form${audience:+ $audience})" "$tmp/out" ||
        fail "verify does not name the form: $(<"$tmp/out")"
      [[ -z $audience ]] || ! grep -qF "Penilai 0" "$tmp/saved" || fail "the city reads an assessor's name"
    done
  done
done
ok "verify --report: found again in two languages, four forms and for both audiences"

line=$(grep -nF "Dilihat bersama." "$tmp/report" | head -n 1 | cut -d: -f1)
sed "${line}s/bersama/bersamq/" "$tmp/report" >"$tmp/forged"
[[ $(cmp -l "$tmp/report" "$tmp/forged" | wc -l) == 1 ]] || fail "not one byte was changed"
expect 1 verify --report "$tmp/forged" "$assembled"
grep -qF "$tmp/forged:$line: TIDAK SAMA" "$tmp/out" || fail "the changed line is not named: $(<"$tmp/out")"
grep -qF "bersamq" "$tmp/out" || fail "what was found is not shown: $(<"$tmp/out")"
rm "$assembled/self.jsonl"
expect 1 verify --report "$tmp/report" "$assembled"
expect 66 verify --report "$tmp/nowhere" "$assembled"
expect 64 report "$(echo "$tmp"/assessor-0/*.jsonl)" --format csv
ok "verify --report: one changed byte, and one missing log, are refused"
