"""Verifies an infitah journal by docs/journal-format.md, and by nothing else: verify.py FILE [RECEIPT ...]."""
import hashlib, itertools, json, re, sys
SYMBOLS, HASH, NEWER = "0123456789abcdefghjkmnpqrstvwxyz", '"[0-9a-f]{64}"', "it was written in a newer format"
ID, LIST, SALT = f"[{SYMBOLS}]{{16}}", rf"\[{HASH}(,{HASH})*]", r'\["[0-9a-f]{32}",'
HEADER = rf"""(?a){{"actor":"[a-z\d-]{{1,64}}","body":{HASH}(,"erases":{LIST})?,"kind":"[a-z_]+/[1-9]\d{{0,9}}",
"lamport":(1,"parents":\[]|[1-9]\d*,"parents":{LIST}),"recorded_at":"\d{{4}}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T
([01]\d|2[0-3]):[0-5]\dZ"(,"replaces":{LIST})?,"replica":"{ID}"}}""".replace("\n", "")
OPENING = rf'({{"copy":"(?:full|public)","dossier":"dossier-({ID})","format":"infitah/1"),"hash":"(.{{64}})"}}'
READ_AS, MEMBERS = str.maketrans("ilo٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "110" + "0123456789" * 2), ["entry", "fact", "hash"]
PASSED_OVER = r"[-_.·\u2010-\u2015\u2212\xad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
HEAD, LATER = rf"(?:(?:[0-9a-f] ?){{64}}|(?:[{SYMBOLS}] ?){{16}})(?:(?<= )|$)", "infitah/(?!1$)[1-9][0-9]*"
canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
digest = lambda text: hashlib.sha256(text.encode()).hexdigest()
short = lambda name: "".join(SYMBOLS[int(name[:20], 16) >> shift & 31] for shift in range(75, -5, -5))
by_utf16 = lambda pairs: dict(sorted(pairs, key=lambda pair: pair[0].encode("utf-16-be", "replace")))
def need(holds, reason):
    if not holds:
        raise ValueError(reason)

def read(line):
    bare = re.sub('"[^"]*"', "", re.sub(r"\\.", "", text := line.decode()))
    need(max(itertools.accumulate((c in "[{") - (c in "]}") for c in bare), default=0) < 129, "it nests too deep")
    need(all(len(n) < 17 and int(n) < 2**53 for n in re.findall("[0-9]+", bare)), "a number is beyond 2^53 - 1")
    entry = json.loads(text, object_pairs_hook=by_utf16, parse_float=str, parse_constant=str)
    need(type(entry) is dict and canonical(entry) == text, "it is no object in canonical JSON with integers alone")
    need(not re.fullmatch(LATER, str(entry.get("format"))) or entry.pop("hash", "") != digest(canonical(entry)), NEWER)
    need([*entry][:3] == MEMBERS and [*entry][3:] in ([], ["seals"]), "it is no entry, and no whole opening line")
    header, fact, seals, named = entry["entry"], entry["fact"], entry.get("seals", []), []
    need(re.fullmatch(HEADER, canonical(header)) and int(header["kind"].split("/")[1]) < 2**32, "a malformed header")
    need(all(one == sorted({*one}) for one in header.values() if type(one) is list), "a list of the header is unsorted")
    need([digest(canonical(one)) for one in (header, fact)] == [entry["hash"], header["body"]], "it was changed")
    json.loads(canonical(fact), object_hook=lambda one: named.extend(one.values()) if [*one] == ["sealed"] else None)
    need(re.fullmatch(rf"\[]|{LIST}", canonical(named)), "a sealed value is no digest")
    held = [re.match(SALT, text := canonical(seal)) and len(seal) == 2 and digest(text) for seal in seals]
    need([*filter({*held}.__contains__, dict.fromkeys(named))] == held and len(held) >= len(entry) - 3, "a wrong seal")
    return {"erases": [], **header, "name": entry["hash"], "named": {*named}, "held": {*held}}

def heads(receipt):
    text = re.sub(PASSED_OVER, "", receipt.encode().lower().decode()).translate(READ_AS)
    code = re.match(rf"\s*1nf1tah\s*:\s*(?:d0ss1er)?({ID})\s*/|", text)
    text = re.sub(r"[\s/,;،؛]+", " ", text[code.end() :]).strip()
    need(text and not re.sub(HEAD, "", text), "a receipt has 16 or 64 symbols, or is the text of its code")
    return {f":{code[1] or ''}"}.union(one.replace(" ", "") for one in re.findall(HEAD, text))

def verify(data, receipts=()):
    lines, entries, ready = data.removesuffix(b"\n").split(b"\n"), {}, {}
    first = re.fullmatch(OPENING, lines[0].decode(errors="replace"))
    dossier, damage = (first[2], {}) if first and digest(first[1] + "}") == first[3] else ("", {1: "no opening line"})
    for at, line in list(enumerate(lines, 1))[not damage :]:
        try:
            entry = read(line)
            need(entry["parents"] or (name := short(entry["name"])) == (dossier := dossier or name), "another founding")
            entries.setdefault(entry["name"], entry)["held"] |= entry["held"]
        except (ValueError, TypeError) as reason:
            damage[at] = str(reason)
    need(damage.get(1) != NEWER, NEWER)
    need(entries or b'"format":"infitah/1"' in lines[0], "it is no journal")
    for name, entry in sorted(entries.items(), key=lambda item: item[1]["lamport"]):
        parents = [ready.get(parent, {"lamport": 2**53, "replica": ""}) for parent in entry["parents"]]
        own = sum(parent["replica"] == entry["replica"] for parent in parents)
        if entry["lamport"] == 1 + max((parent["lamport"] for parent in parents), default=0) and own < 2:
            ready[name] = entry
    invalid = sum(name not in ready and ready.keys() >= {*entry["parents"]} for name, entry in entries.items())
    erased = {one for entry in entries.values() for one in entry["erases"]}
    here = [one for entry in entries.values() for one in entry["held"] - erased]
    lacking = {one for entry in entries.values() for one in entry["named"]}.difference(here)
    asked = set().union(*map(heads, receipts))
    other = asked - {":", ":" + dossier, *ready, *map(short, ready), *(short(one) for one in asked if len(one) == 64)}
    found = {"sound": 0 < len(ready) == len(entries) and not (damage or other), "damage": damage}
    found |= {"missing": sorted(one for one in other if ":" not in one), "other_dossier": ":" in "".join(other)}
    found |= {"entries": len(entries), "waiting": len(entries) - len(ready) - invalid, "invalid": invalid}
    return found | {"open": len(here), "erased": len(lacking & erased), "withheld": len(lacking - erased)}

if __name__ == "__main__":
    try:
        found = verify(open(sys.argv[1], "rb").read(), sys.argv[2:])
    except (IndexError, MemoryError, OSError, ValueError) as reason:
        sys.exit(print("No verdict:", reason) or 2)
    sys.exit(print(*(f"{name}: {value}" for name, value in found.items()), sep="\n") or not found["sound"])
