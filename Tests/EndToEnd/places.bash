# A visit to each kind of place of every instrument: begun by command, looked at on the screen at
# three sizes, filled in plain mode to the last item, sealed, verified, reported and scored.

places_of() { # INSTRUMENT
  awk '/^places:/ {on = 1; next} /^[^ #]/ {on = 0} on && /^  - id: / {print $3}' \
    "$checklists/$1/instrument.yaml"
}

# Answers every item that is asked, and seals; prints how many were asked.
fill_plainly() { # LOG
  local said question item previous="" try=0 asked=0 in out
  coproc plain { program visit "$1" --plain 2>&1; }
  local plain_pid=$plain_PID
  # The shell forgets the pipes of a coprocess as soon as it ends.
  exec {in}>&"${plain[1]}" {out}<&"${plain[0]}"
  while read -rd ']' said <&"$out"; do
    question=${said##*$'\n'}
    [[ $question == *'[S segel'* ]] && break
    [[ $question == *'/?' ]] || fail "no question: $said"
    read -r _ item _ <<<"$question"
    [[ $item == "$previous" ]] && try=$((try + 1)) || { try=0 previous=$item asked=$((asked + 1)); }
    ((try < 4)) || fail "plain mode does not get on: $said"
    reply_to "${question##*[}" "$try" >&"$in"
  done
  echo "S Pak Made" >&"$in"
  exec {in}>&-
  cat <&"$out" >/dev/null
  wait "$plain_pid" || fail "plain mode ended with $? after $1"
  echo "$asked"
}

for instrument in "$checklists"/*/; do
  instrument=$(basename "$instrument")
  folder=$tmp/$instrument
  for place in $(places_of "$instrument"); do
    expect 0 visit --new "$folder" --place "$place" --venue "Lokus $place" --region "Kota Contoh" \
      --period 2025 --assessor "Sri Wahyuni" --institution BPKP --plain
    log=$(sed -n 's/^.*: \(.*\.jsonl\)\.*$/\1/p' "$tmp/err" | head -n 1)
    [[ -f $log ]] || fail "no log of the visit to $place: $(<"$tmp/err")"
    grep -qF "\"place\":\"$place\"" "$log" || fail "the log is not of $place"
    start visit "$log"
    await "the visit to $place" is_whole "Lokus $place"
    resize 60 20 "Lokus $place"
    resize 120 40 "Lokus $place"
    press q
    wait_for "kunjungan baru"
    press q
    wait_end 0
    asked=$(fill_plainly "$log") || fail "$asked"
    tail -n 1 "$log" | grep -qE '"kind":"seal","answered":[0-9]+,"open":0,' ||
      fail "the visit to $place is not sealed whole: $(tail -n 1 "$log" | cut -c 1-200)"
    expect 0 verify "$log"
    expect 0 report "$log"
    is_page "$tmp/out" || fail "the report on $place is no plain page"
    ok "$instrument: a visit to $place, $asked items asked"
  done
  expect 0 score "$folder"
  grep -q "Lokus yang belum dikunjungi" "$tmp/out" && fail "a place was not visited: $(<"$tmp/out")"
  ok "$instrument: scores of all its places"
done
