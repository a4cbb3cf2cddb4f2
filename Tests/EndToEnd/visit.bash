# The visit: begun in an empty folder, half filled, killed, carried on, finished and sealed.

region="Kota Contoh"
venue="MPP Café Contoh"
assessor="Nguyễn Thị Ánh"
note="Dinding kaca – “terlihat” dari café"
pasted=$'Papan: "cara bermain" ada,\nbatas usia tidak; tab\tdan é.'
unfinished="Antre di loket, belum selesai é"

mall=(mpp-ramah-anak mpp-laktasi mpp-disabilitas mpp-kesiapan mpp-pelayanan mpp-pengaduan)
items=$(cd "$checklists/kota-antikorupsi" && cat "${mall[@]/%/.yaml}" | grep -cE '^ {6}- id: ')

# ---- begin

start "$folder"
wait_for "Belum ada kunjungan"
await "the empty home screen" is_whole "laik"
ok "home: an empty folder says how to begin"

form_field() { # LABEL TEXT
  wait_for "> $1"
  type_in "$2"
  wait_for "$2"
  press Enter
}
press n
wait_for "Kunjungan baru"
form_field Daerah "$region"
wait_for "> Lokus"
press Enter
wait_for "Mal Pelayanan Publik"
press Enter
form_field Tempat "$venue"
form_field Penilai "$assessor"
form_field Instansi KPK
wait_for "> [ mulai ]"
press Enter
wait_for "0/$items terjawab"
wait_at anak-01
[[ -f $(log) ]] || fail "no log"
head -n 1 "$(log)" | grep -qF "\"assessor\":\"$assessor\"" || fail "the name is not in the log as typed"
[[ $(log) =~ /[0-9]{4}-[0-9]{2}-[0-9]{2}-kota-contoh-mpp-nguyen-thi-anh-[0-9a-f]{8}\.jsonl$ ]] ||
  fail "the name of the log: $(log)"
ok "new visit: $items items, the log named in ASCII: $(basename "$(log)")"

# ---- fill

printf 'a photo of the playroom' >"$inbox/IMG_0231.jpg"
press e
wait_for "IMG_0231.jpg"
press Enter
wait_for "Bukti: 1 · IMG_0231.jpg"
photo=$(sha256sum <"$inbox/IMG_0231.jpg")
photo=${photo%% *}
cmp "$inbox/IMG_0231.jpg" "$folder/evidence/$photo.jpg" || fail "the photo was not copied"
grep -qF "\"sha256\":\"$photo\"" "$(log)" || fail "the photo is not in the log"
ok "evidence: the newest file of the inbox with two keys"

answer y anak-01 '{"tick":"met"}' anak-02
wait_for "1/$items terjawab"
ok "tick: one key, and on to the next item"

press t
wait_for "Catatan: anak-02"
recorded anak-02 '{"tick":"unmet"}'
enter_text "$note"
press Enter
enter_text "baris kedua: ñ ß 李"
press C-d
wait_at anak-03a
grep -qF "\"item\":\"anak-02\",\"text\":\"$note\\nbaris kedua: ñ ß 李\"" "$(log)" || fail "the note is not in the log"
ok "note: opens by itself after an unmet item; accents and a line break are kept"

answer y anak-03a '{"tick":"met"}' anak-03b
fill anak-03b '{"number":"82.5"}' anak-04 "82,5"
ok "number: a decimal comma"
wait_at anak-04
press Enter
wait_for "Angka: anak-04"
enter_text "1.200"
press Enter
wait_for "1.200 berarti 1,2 atau 1200?"
press 2
wait_at anak-05
recorded anak-04 '{"number":"1200"}'
ok "number: 1.200 is asked back"

answer y anak-05 '{"tick":"met"}' anak-06
press s
wait_for "Catatan: anak-06"
recorded anak-06 '{"tick":"partial"}'
paste_in "$pasted"
wait_for "batas usia tidak"
press C-d
wait_at anak-07
grep -qF '"text":"Papan: \"cara bermain\" ada,\nbatas usia tidak; tab\tdan é."' "$(log)" || fail "the pasted note is not in the log"
ok "paste: two lines into a note, as one"

answer 4 anak-07 '{"grade":"4"}' anak-08
resize 60 20 "Kota Contoh"
wait_at anak-08
answer 5 anak-08 '{"grade":"5"}' anak-09
ok "grade: one digit; the visit at 60x20"
fill anak-09 '{"sample":{"found":4,"of":5}}' anak-10a 4 5
ok "sample: 4 of 5 on a screen of 60x20"
resize 120 40 "Kota Contoh"
answer y anak-10a '{"tick":"met"}' anak-10b
press b
wait_for "Alasan tidak berlaku: anak-10b"
press 1
wait_at anak-11
recorded anak-10b '{"not_applicable":{"reason":"no-heavy-furniture"}}'
ok "not applicable: two keys; the visit at 120x40"
resize 80 24 "Kota Contoh"

answer y anak-11 '{"tick":"met"}' anak-13
unset 'answers[-1]'
press u
wait_for "Diurungkan: jawaban pada butir anak-11."
wait_at anak-11
wait_for "Keselamatan dan pengawasan"
grep -qF '"kind":"retract"' "$(log)" || fail "nothing was retracted"
ok "undo: says what was taken back, and goes there"
press p
wait_at anak-13
grep -qF '"kind":"flag","item":"anak-11"' "$(log)" || fail "anak-11 is not left to the lead"
ok "pending: left to the lead with one key"

go_to anak-16a
press Space
wait_for "Yang ada: anak-16a"
press 1 2
wait_for "2 dari 2"
press Enter
wait_at anak-16b
recorded anak-16a '{"count":["pria","wanita"]}'
ok "count: marked by digits; go to an item by its id"
fill anak-16b '{"number":"75.5"}' anak-16c "75.5"
ok "number: a decimal point"
go_to anak-20a
fill anak-20a '{"text":"SNI 12/KPK/2025 – RBRA"}' anak-20b "SNI 12/KPK/2025 – RBRA"
ok "text"
fill anak-20b '{"date":"2025-06-30"}' asi-01 "30/6/2025"
ok "date: as people write it"
go_to dis-02
fill dis-02 '{"ratio":{"part":"1","whole":"12"}}' dis-03 1 12
ok "ratio: part and whole"
press t
wait_for "Catatan: dis-03"
recorded dis-03 '{"tick":"unmet"}'
press C-d
wait_at dis-04
ok "there is none: one key, and an empty note"

press /
wait_for "Cari:"
enter_text maladmin
wait_for "1 ditemukan"
press Enter
wait_gone "Cari:"
answer 3 adu-19 '{"grade":"3"}' adu-20
ok "search: finds while one types"

# ---- kill

go_to asi-01
press c
wait_for "Catatan: asi-01"
enter_text "$unfinished"
draft_is_kept() { grep -rqsF "$unfinished" "$folder/drafts"; }
await "the draft on the disk" draft_is_kept
kill -9 "$(<"$tmp/pid")"
wait_end 137
for line in "${answers[@]}"; do
  grep -qF "$line" "$(log)" || fail "lost after kill -9: $line"
done
verify_chain "$(log)" || fail "the chain is broken after kill -9"
ok "kill -9 while a note is typed: all ${#answers[@]} answers that were shown are in the log"

start "$folder"
wait_for "$venue"
wait_for "${#answers[@]}/$items"
press Enter
wait_at anak-13
ok "reopened: at the first open item"
go_to asi-01
press c
wait_for "$unfinished"
wait_for "Ini draf yang belum dicatat"
press C-d
wait_at asi-01
grep -qF "\"item\":\"asi-01\",\"text\":\"$unfinished\"" "$(log)" || fail "the draft was not recorded"
ok "reopened: the draft is offered, and recorded with one key"

status=0
program visit "$(log)" --plain </dev/null >"$tmp/out" 2>"$tmp/err" || status=$?
[[ $status == 74 && $(<"$tmp/err") == "$(log): "*"laik"* ]] || fail "a log in use: $status $(<"$tmp/err")"
ok "a second program is told who writes the log"
press q
wait_for "${#answers[@]}/$items"
press q
wait_end 0
ok "quit with 0"

# ---- the bulk, in plain mode

coproc plain { program visit "$(log)" --plain 2>&1; }
asked=0 previous="" try=0
while read -rd ']' said <&"${plain[0]}"; do
  question=${said##*$'\n'}
  read -r _ item _ <<<"$question"
  [[ $question == *'/?' ]] || fail "no question: $said"
  if [[ $item == adu-20 ]]; then
    break
  fi
  [[ $item == "$previous" ]] && try=$((try + 1)) || try=0 previous=$item
  asked=$((asked + 1))
  if [[ $item == dis-20a ]]; then
    echo "e $inbox/IMG_0231.jpg" >&"${plain[1]}"
    read -rd ']' said <&"${plain[0]}"
    [[ $said == *"$photo.jpg"* ]] || fail "no photo in plain mode: $said"
  fi
  if [[ $item == asi-14b ]]; then
    echo 95,5 >&"${plain[1]}"
    read -rd ']' said <&"${plain[0]}"
    [[ $said == *"60 °C"*"$item "* ]] || fail "95,5 °C are not refused in plain mode: $said"
  fi
  reply_to "${question##*[}" "$try" >&"${plain[1]}"
  ((try < 4)) || fail "plain mode does not get on: $said"
done
plain_pid=$plain_PID
echo q >&"${plain[1]}"
cat <&"${plain[0]}" >"$tmp/out"
wait "$plain_pid" || fail "plain mode ended with $?"
grep -q "Selesai" "$tmp/out" || fail "plain mode has no last word: $(<"$tmp/out")"
ok "plain mode on a pipe: $asked items answered one by one"

# ---- the last items, on the screen

start visit "$(log)"
wait_at adu-20
fill adu-20 '{"ratio":{"part":"3","whole":"4"}}' adu-21a 3 4
answer y adu-21a '{"tick":"met"}' adu-21b
fill adu-21b '{"number":"88.25"}' adu-22 "88,25"
press Enter
wait_for "Teks: adu-22"
enter_text "Loket antre diubah, 3 Juni"
press Enter
wait_for "Tidak ada lagi yang harus dijawab; 1 butir diserahkan ke ketua tim."
go_to anak-11
press y
wait_for "$items/$items terjawab"
recorded anak-11 '{"tick":"met"}'
ok "the last items on the screen: $items/$items"

press S
wait_for "Segel: $venue"
shows "$items butir: $items terjawab, 0 belum dijawab" || fail "the counts before the seal"
press NPage
press NPage
wait_for "anak-11"
resize 60 20 "Segel"
enter_text "Bu Siti Ráh"
resize 80 24 "Segel"
press Enter
wait_for "Tanda terima: $venue"
last=$(tail -n 1 "$(log)")
[[ $last == *'"kind":"seal","answered":'"$items"',"open":0,'*'"witness":"Bu Siti Ráh"'* ]] || fail "the seal: $last"
hash=${last: -66:64}
shows "${hash:0:8} ${hash:8:8} ${hash:16:8} ${hash:24:8}" || fail "the receipt does not show the last hash"
resize 60 20 "Tanda terima"
resize 120 40 "Tanda terima"
ok "sealed with a witness; the receipt shows the last hash"
press r
wait_for "Laporan"
is_whole "Laporan" || fail "the report"
resize 60 20 "Laporan"
press q
wait_for "Tanda terima"
press v
wait_for "Nilai: $region"
resize 120 40 "Nilai: $region"
resize 80 24 "Nilai: $region"
press q
wait_for "Tanda terima"
ok "report and scores in the program, at three sizes"
press Enter
wait_for "$items/$items"
press q
wait_for "disegel"
press q
wait_end 0
ok "quit with 0"
