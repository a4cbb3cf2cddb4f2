# The lead plans an assessment in the program; two assessors visit; what came in is said; one visit is
# returned with a question, carried on and answered; what it left open goes to the next period.

plan=$tmp/plan
mkdir "$plan"

# ---- the plan

start "$plan"
wait_for "Belum ada kunjungan"
press a
wait_for "Rencana asesmen"
press Enter
enter_text "Kota Contoh"
press Enter Down
press Enter C-u
enter_text 2025
press Enter Down Down Space C-u
enter_text "MPP \"Contoh\": utara"
press Enter End
for member in "Sri Wahyuni|BPKP" "Budi Santoso|Ombudsman RI"; do
  press Enter
  wait_for "Penilai:"
  enter_text "${member%|*}"
  press Enter
  wait_for "Instansi:"
  enter_text "${member#*|}"
  press Enter
  wait_gone "Instansi:"
  press End
done
press w
wait_for "Rencana disimpan: $plan/assessment.yaml"
wait_for "diterima 0 dari 2: BPKP di MPP \"Contoh\": utara +1 belum ada"
press q
wait_end 0
expect 0 check "$plan"
[[ $(stat -c %a "$plan/assessment.yaml") == 600 && ! -e $plan/assessment.yaml.part ]] ||
  fail "the plan is not private, or not whole"
ok "plan: written with keys, and read back"

cp "$plan/assessment.yaml" "$tmp/sound.yaml"
echo "periode: x" >>"$plan/assessment.yaml"
cp "$plan/assessment.yaml" "$tmp/faulty.yaml"
expect 1 check "$plan/assessment.yaml"
start "$plan"
wait_for "assessment.yaml:"
press a
wait_for "Gagal"
wait_for "periode"
press Enter
wait_for "Belum ada kunjungan"
press q
wait_end 0
cmp "$plan/assessment.yaml" "$tmp/faulty.yaml" || fail "a faulty plan was changed"
cp "$tmp/sound.yaml" "$plan/assessment.yaml"
ok "plan: a faulty file is refused with its line, and kept"

# ---- what comes in

visit_by() { # FOLDER ASSESSOR INSTITUTION INPUT [ARGUMENT...]
  local folder=$1 assessor=$2 institution=$3 input=$4
  shift 4
  expect 0 visit --new "$folder" --place mpp --venue "MPP \"Contoh\": utara" --region "Kota Contoh" \
    --period 2025 --assessor "$assessor" --institution "$institution" \
    --instrument kota-antikorupsi --plain "$@" <<<"$input"
}
stick=$tmp/plan-stick
visit_by "$stick" "sri  wahyuni" bpkp $'y\nt\ncc Tidak diukur.\nS\n\n'
visit_by "$stick" "Joko" "Kota Contoh" $'y\nq' --role self
expect 0 gather "$stick" "$plan"
[[ $(tail -n 1 "$tmp/out") == 'diterima 1 dari 2: Ombudsman RI di MPP "Contoh": utara belum ada' ]] ||
  fail "what is missing is not said: $(<"$tmp/out")"
visit_by "$plan" Rina LKPP $'y\nq'
expect 0 gather "$stick" "$plan"
grep -qF "di luar rencana: LKPP di MPP" "$tmp/out" || fail "the stranger is not named: $(<"$tmp/out")"
ok "reception: what is there, missing and not planned; the city's own visit is none of it"

# ---- a returned visit

old=$(grep -l '"assessor":"sri  wahyuni"' "$plan"/*.jsonl)
id=$(head -n 1 "$old" | grep -oP '"visit":"\K[0-9a-f]{32}')
# The lead's log, entry by entry, as laik writes it.
lead=$plan/2025-01-01-kota-contoh-ketua-00000000.jsonl
previous=$(printf '%064d' 0)
lead_writes() { # LINE
  previous=$(printf '%s%s' "$previous" "$1" | sha256sum)
  previous=${previous%% *}
  printf '%s,"hash":"%s"}\n' "$1" "$previous" >>"$lead"
}
head=$(head -n 1 "$old" | sed -E 's/,"hash":"[0-9a-f]{64}"\}$//; s/"role":"assessor"/"role":"lead"/
  s/"visit":"[0-9a-f]{32}"/"visit":"00000000000000000000000000000001"/
  s/"place":"mpp","venue":"([^"\\]|\\.)*"/"place":"","venue":""/; s/"checklists":\[[^]]*\]/"checklists":[]/')
at=$(grep -oP '"at":"\K[^"]*' <<<"$head")
lead_writes "$head"
lead_writes "{\"n\":1,\"at\":\"$at\",\"kind\":\"return\",\"visit\":\"$id\",\"item\":\"anak-01\",\"text\":\"Siapa yang membukakan?\""
expect 0 verify "$plan"
before=$(sha256sum "$old")

start "$plan"
wait_for "dikembalikan (1)"
wait_for "dikembalikan: 1"
for _ in 1 2 3 4; do
  [[ $(screen | grep '^>') == *"dikembalikan (1)"* ]] && break
  press Down
  sleep 0.2
done
press Enter
wait_for "Dikembalikan dengan 1 pertanyaan"
press l
wait_at anak-01
wait_for "Ketua tim bertanya: Siapa yang membukakan?"
screen | grep -qF "✓!" || fail "the item is not marked"
press c
wait_for "Catatan: anak-01"
type_in "Penjaga, pukul 9."
press C-d
wait_gone "✓!"
press q
wait_gone "dikembalikan (1)"
press q
wait_end 0
[[ $(sha256sum "$old") == "$before" ]] || fail "the returned log was touched"
new=$(grep -l "\"continues\":\"$id\"" "$plan"/*.jsonl)
verify_chain "$new" || fail "the chain of the new log"
grep -qF '"kind":"return","visit":"'"$id"'","item":"anak-01","text":"Siapa yang membukakan?"' "$new" ||
  fail "the new log does not repeat the question"
expect 0 report "$new"
grep -qF "Siapa yang membukakan?" "$tmp/out" || fail "the report does not print the question"
expect 0 verify "$plan"
ok "return: carried on with one key, asked, answered; the old log is as it was"

# ---- the next period

expect 0 visit --new --carry "$old" --period 2026 --plain <<<$':anak-02\nq'
grep -qF "{ketua tim bertanya: 2025: tidak sesuai; catatan: Tidak diukur.}" "$tmp/out" ||
  fail "the finding is not asked: $(<"$tmp/out")"
next=$(grep -l '"period":"2026"' "$plan"/*.jsonl)
! grep -qE '"continues"|"kind":"answer"' "$next" || fail "more than the open findings was taken over"
ok "next period: open findings come as questions, and nothing else"
