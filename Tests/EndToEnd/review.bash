# Two assessors do not agree. The team lead settles it, returns an item to one of them, takes an acceptance
# back, seals, and the score is that of the decisions.

team=$tmp/team
begin_visit() { # ASSESSOR INSTITUTION LINE...
  local assessor=$1 institution=$2
  shift 2
  expect 0 visit --new "$team" --place mpp --venue "MPP Kota Contoh" --region "Kota Contoh" \
    --period 2025 --assessor "$assessor" --institution "$institution" \
    --instrument kota-antikorupsi --plain <<<"$(printf '%s\n' "$@" q)"
}
begin_visit "Siti Rahmah" BPKP ":asi-01" y ":asi-03a" y ":asi-02" 11 "cc Diukur dengan laser"
begin_visit "Budi Santoso" Ombudsman ":asi-01" y ":asi-02" 12
rm -f "$tmp/config/laik/settings.yaml"

expect 66 review "$team"
grep -qF "terminal" "$tmp/err" || fail "no word about the missing terminal: $(<"$tmp/err")"

lead_log() { grep -l '"role":"lead"' "$team"/*.jsonl; }
settled() { # MEMBERS
  grep -qF "$1" "$(lead_log)" || fail "not in the lead's log: $1"
}
look_at() { # ITEM
  press /
  wait_for "Cari:"
  enter_text "$1"
  press Enter
  wait_gone "Cari:"
  wait_at "$1"
}

start review "$team"
wait_for "belum ada ketua tim"
look_at asi-02
wait_for "Diukur dengan laser"
resize 60 20 Tinjauan
resize 120 40 Tinjauan
resize 80 24 Tinjauan
# Assessors stand in the order of their visits' ids.
[[ $(screen) == *"1  Ombudsman"* ]] && press 1 || press 2
wait_for "Siapa ketua tim?"
enter_text "Dewi Anggraini"
press Enter
enter_text KPK
press Enter
wait_for "12 m² (Ombudsman)"
press C-d
wait_for "Tulis alasan dahulu"
enter_text "Diukur ulang bersama – 12 m²."
press Tab
wait_for "[ ] BPKP"
[[ $(screen) == *"1 [ ] BPKP"* ]] && press 1 || press 2
wait_for "[x] BPKP"
press C-d
wait_for "Diputuskan: asi-02"
settled '"kind":"decide","item":"asi-02","place":"mpp","venue":"MPP Kota Contoh","value":{"number":"12"},"reason":"Diukur ulang bersama – 12 m².","dissent":["BPKP"]'
ok "review: a dispute is settled with a reason and a dissent"

look_at asi-03a
press r
wait_for "Kepada siapa?"
press 1
wait_for "Pertanyaan: asi-03a"
enter_text "Dikunci dari dalam?"
press C-d
wait_for "Dikembalikan: asi-03a"
settled '"item":"asi-03a","text":"Dikunci dari dalam?"'
look_at asi-01
press a
wait_for "Diputuskan: asi-01"
press u
wait_for "Diurungkan: putusan pada butir asi-01"
settled '"kind":"retract","entry":3'
wait_at asi-01
press h
wait_for "Riwayat: asi-01"
wait_for "Ditarik kembali"
press q
wait_gone "Riwayat"
press w
wait_for "Mengapa: asi-01"
press q
wait_gone "Mengapa"
ok "review: returned, taken back, with its history"

unfinished="Keduanya melihat ruang"
look_at asi-01
press 1
wait_for "Putusan: asi-01"
enter_text "$unfinished"
reason_is_kept() { grep -rqsF "$unfinished" "$team/drafts"; }
await "the reason on the disk" reason_is_kept
kill -9 "$(<"$tmp/pid")"
wait_end 137
start review "$team"
wait_for "ketua tim: Dewi Anggraini"
look_at asi-01
wait_for "belum dicatat"
press 1
wait_for "$unfinished"
press C-x
wait_gone "$unfinished"
press Escape
wait_at asi-01
! reason_is_kept || fail "a discarded draft is still there"
ok "review: kill -9 while a reason is typed: it is offered again, and discarded with one key"

# Somebody else who opens it meanwhile can look and no more.
tmux new-session -d -s other -x 80 -y 24 "$laik" review "$team"
other_shows() { [[ $(tmux capture-pane -p -t other) == *"$1"* ]]; }
await "the second review to say that it only looks" other_shows "Hanya dapat dilihat"
tmux kill-session -t other

press S
wait_for "putusan: 1, dikembalikan: 1"
enter_text "Bu Siti"
press Enter
wait_for "Log ketua tim tersegel."
verify_chain "$(lead_log)" || fail "the lead's chain by sha256sum"
settled '"kind":"seal"'
press q
wait_for "ketua tim "
press G
wait_for "ketua tim, 1 putusan · tersegel"
press q
wait_end 0
expect 0 verify "$team"
expect 0 score "$team" --format json
python3 - "$tmp/out" <<'PYTHON' || fail "the score after the decision: $(head -c 400 "$tmp/out")"
import json, sys

[score] = json.load(open(sys.argv[1], encoding="utf-8"))["assessments"]
assert not [one for one in score["disputes"] if one.get("item") == "asi-02"], score["disputes"]
pending = {one.get("item") for one in score["pending_items"]}
assert "asi-02" not in pending and "asi-01" in pending, pending
PYTHON
expect 0 score "$team" --why asi-02
for text in "Diukur ulang bersama" "BPKP" "Dewi Anggraini (KPK)"; do
  grep -qF "$text" "$tmp/out" || fail "the score does not tell why: $text"
done
[[ $(ls "$team"/*.jsonl | wc -l) == 3 ]] || fail "not three logs"
ok "review: sealed, sound, and the score is that of the decision"
