# Seven visits of seven assessors come together from two sticks: one visit is on both, one only in
# part on one of them. Gathered once, and once more; then a third stick with what goes wrong.

city=$tmp/city
sticks=("$tmp/stick one" "$tmp/stick-two")
mkdir "${sticks[@]}"

visit_of=(mpp inspektorat mpp mpp mpp mpp mpp)
for number in {0..6}; do
  own=$tmp/assessor-$number
  echo "photo $number" >"$tmp/photo-$number.jpg"
  expect 0 visit --new "$own" --place "${visit_of[number]}" --venue "Lokus $number" \
    --region "Kota Contoh" --period 2025 --assessor "Penilai $number" --institution "Instansi $number" \
    --instrument kota-antikorupsi --plain <<<$'p\ne '"$tmp/photo-$number.jpg"$'\np\nq'
  [[ -n $(ls "$own/evidence") ]] || fail "no evidence in visit $number: $(<"$tmp/out")"
  expect 0 seal "$own"/*.jsonl
  cp -R "$own/." "${sticks[number % 2]}"
done
whole=$(echo "$tmp"/assessor-6/*.jsonl)
cp -R "$tmp/assessor-6/." "${sticks[1]}"
head -n 3 "$tmp"/assessor-1/*.jsonl >"${sticks[0]}/salinan.jsonl"

counts() { # WORDS
  tail -n 1 "$tmp/out" | grep -qF "$1" || fail "not '$1': $(<"$tmp/out")"
}
state_of() { find "$1" -type f -exec sha256sum {} + | sort; }

expect 0 gather "${sticks[@]}" "$city"
counts "log: 7 baru, 0 lebih panjang, 2 sudah ada, 0 bercabang, 0 rusak, 0 tidak terbaca"
[[ ! -s $tmp/err ]] || fail "gathering complains: $(<"$tmp/err")"
state_of "$city" >"$tmp/once"
for number in {0..6}; do
  cmp "$tmp/assessor-$number"/*.jsonl "$city/$(basename "$tmp/assessor-$number"/*.jsonl)" ||
    fail "the log of assessor $number differs"
done
[[ $(ls "$city"/*.jsonl | wc -l) == 7 && $(ls "$city/evidence" | wc -l) == 7 ]] || fail "not all came"
expect 0 verify "$city"
ok "gather: seven logs with their evidence from two sticks"

expect 0 gather "${sticks[1]}" "${sticks[0]}" "$city"
counts "log: 0 baru, 0 lebih panjang, 9 sudah ada, 0 bercabang, 0 rusak, 0 tidak terbaca"
counts "Bukti dan berkas lain: 0 baru"
state_of "$city" | cmp - "$tmp/once" || fail "the second run changed something"
expect 0 gather "${sticks[1]}" "${sticks[0]}" "$tmp/city-2"
(cd "$city" && state_of .) >"$tmp/once"
(cd "$tmp/city-2" && state_of .) | cmp - "$tmp/once" || fail "the order of the sticks shows"
ok "gather: once more changes nothing; the other way round comes to the same"

third=$tmp/third
cp -R "$tmp/assessor-6" "$third"
log=$(echo "$third"/*.jsonl)
sed -i '2s/"kind"/"Kind"/' "$log"
rm "$third"/evidence/*
echo "no log" >"$third/x.jsonl"
rm -rf "$city/evidence"
expect 1 gather "$third" "$city"
grep -qF "$log:2: " "$tmp/err" && grep -qF "$third/x.jsonl:1: " "$tmp/err" ||
  fail "damage is not named by its line: $(<"$tmp/err")"
grep -qF "photo-6.jpg" "$tmp/err" || fail "missing evidence is not named: $(<"$tmp/err")"
cmp "$whole" "$city/$(basename "$whole")" || fail "a damaged copy came in the place of a sound one"
expect 66 gather "$tmp/nowhere" "$city"
expect 73 gather "$third" /dev/null
[[ -z $(find "$city" \( -type d ! -perm 700 \) -o \( -type f ! -perm 600 \) -o -name '*.part') ]] ||
  fail "not private, or not whole: $(find "$city")"
ok "gather: damage and what is missing are named, and nothing sound is touched"
