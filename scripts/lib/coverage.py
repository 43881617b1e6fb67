"""What no test reached in the rooms that hold the promises, against the list of what cannot be reached.

Reads llvm-cov's JSON export, counts lines and branch outcomes file by file, and names each one that never ran. Fails when
one is not in the list, and when the list names one that ran or is gone. See tests/coverage-unreachable.txt for its form.
"""

import collections
import json
import re
import subprocess
import sys

# A contract check has no failing side that a test may take: the failing side is the defect.
CONTRACT = re.compile(r"\b(BW_EXPECTS|BW_ENSURES|BW_UNREACHABLE)\s*\(")
# A planted defect is the word `false` in the product, and what it alone leads to is not in the product.
PLANTED = re.compile(r"^\s*if \(BW_MUTANT\(")
# What the compiler carries out itself, or writes itself, is not run by a test.
COMPILED = re.compile(r"\bconsteval\b|\) = default;")


class Source:
    """The text of one file, its functions, and what the tests did to it."""

    def __init__(self, root, path):
        self.name = path[len(root) + 1:]
        with open(path, encoding="utf-8") as text:
            self.lines = text.read().split("\n")
        self.counts = {}
        self.branches = collections.defaultdict(lambda: [0, 0])
        self.functions = []
        self.contracts = self._contract_lines()
        self.absent = self._blocks(PLANTED, 1) | self._blocks(COMPILED, 0)

    def _blocks(self, opening, skip):
        """The lines of each block that a matching line opens, but for the first `skip`."""
        found = set()
        for number, line in enumerate(self.lines, 1):
            if opening.search(line):
                depth, last = 0, number
                while last <= len(self.lines):
                    text = self.lines[last - 1]
                    depth += text.count("{") - text.count("}")
                    if last >= number + skip:
                        found.add(last)
                    opens = last < len(self.lines) and self.lines[last].strip() == "{"
                    if depth == 0 and not opens and (last > number or text.rstrip().endswith((";", "}"))):
                        break
                    last += 1
        return found

    def _contract_lines(self):
        found = set()
        for number, line in enumerate(self.lines, 1):
            at = CONTRACT.search(line)
            last, depth = number, 0
            while at and last <= len(self.lines):
                part = self.lines[last - 1][at.start() if last == number else 0:]
                depth += part.count("(") - part.count(")")
                found.add(last)
                if depth <= 0:
                    break
                last += 1
        return found

    def text(self, where):
        first, start, last, end = where
        if first == last:
            return self.lines[first - 1][start - 1:end - 1]
        middle = self.lines[first:last - 1]
        return " ".join([self.lines[first - 1][start - 1:].strip(), *[m.strip() for m in middle], self.lines[last - 1][:end - 1].strip()])

    def function(self, line):
        around = [(last - first, name) for first, last, name in self.functions if first <= line <= last]
        return max(around)[1] if around else "-"

    def count_lines(self, segments):
        """As llvm-cov does: a line ran when something that starts on it ran, or what it lies in."""
        by_line = collections.defaultdict(list)
        for segment in segments:
            by_line[segment[0]].append(segment)
        wrapped = None
        for number in range(1, len(self.lines) + 1):
            here = by_line.get(number, [])
            if self.lines[number - 1].strip() == "Q_OBJECT":
                wrapped = None # what moc writes lies there, and has no end
                continue
            starts = [s for s in here if s[3] and s[4] and not s[5]]
            mapped = bool(starts) or bool(wrapped and wrapped[3])
            if here and not here[0][3] and here[0][4]:
                mapped = False
            if mapped:
                counts = [s[2] for s in starts]
                if wrapped and wrapped[3]:
                    counts.append(wrapped[2])
                self.counts[number] = max(counts)
            if here:
                wrapped = here[-1]

    def skipped_line(self, number):
        return number in self.contracts or number in self.absent or self.lines[number - 1].strip() in ("}", "{", "")

    def skipped_branch(self, where):
        before = self.lines[where[0] - 1][:where[1] - 1]
        # The compiler insists on every case of our enumerations: the case that none of them is, is no case.
        return where[0] in self.contracts or where[0] in self.absent or re.search(r"\bswitch \($|BW_MUTANT\([^()]*\) && ", before)

    def outcomes(self):
        """Each outcome of each branch: (line, word, text, ran)."""
        for where, (yes, no) in sorted(self.branches.items()):
            text = self.text(where)
            if text.startswith("case ") or text.startswith("default"):
                yield where[0], "case", text, yes > 0
            else:
                yield where[0], "true", text, yes > 0
                yield where[0], "false", text, no > 0

    def items(self):
        """What has to run: (kind, function, word, line, ran)."""
        for number, count in sorted(self.counts.items()):
            if not self.skipped_line(number):
                yield "line", self.function(number), "line " + self.lines[number - 1].strip(), number, count > 0
        for number, word, text, ran in self.outcomes():
            yield "branch", self.function(number), word + " " + text, number, ran


def plain(name):
    """bw::safety::(anonymous namespace)::stepsOf(...) -> stepsOf"""
    name = name.replace("(anonymous namespace)", "anonymous").replace("operator()", "call")
    depth, kept = 0, ""
    for letter in name:
        depth += letter == "<"
        kept += letter if depth == 0 else ""
        depth -= letter == ">"
    return kept.split("(")[0].split("::")[-1].split(" ")[-1]


def read(root, export, rooms):
    with open(export, encoding="utf-8") as text:
        data = json.load(text)["data"][0]
    sources = {}
    for one in data["files"]:
        if one["filename"].startswith(tuple(f"{root}/{room}/" for room in rooms)):
            source = sources[one["filename"]] = Source(root, one["filename"])
            source.count_lines(one["segments"])
    names = [f["name"].split(":")[-1].split(";")[-1] for f in data["functions"]]
    clear = subprocess.run(["llvm-cxxfilt-19"], input="\n".join(names), capture_output=True, text=True, check=True).stdout.split("\n")
    for function, name in zip(data["functions"], clear):
        source = sources.get(function["filenames"][0])
        if source:
            body = function["regions"][0]
            source.functions.append((body[0], body[2], plain(name)))
        for branch in function["branches"]:
            # The places of a macro are the macro's; what it was given stands in the file itself.
            home = sources.get(function["filenames"][branch[6]])
            where = tuple(branch[:4])
            folded = branch[4] == 0 and branch[5] == 0 and home and home.text(where) in ("true", "false")
            if home and not folded and not home.skipped_branch(where):
                home.branches[where][0] += branch[4]
                home.branches[where][1] += branch[5]
    return [sources[path] for path in sorted(sources)]


def named(path):
    """file | function | outcome or line | reason"""
    listed = collections.Counter()
    with open(path, encoding="utf-8") as text:
        for number, line in enumerate(text, 1):
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            parts = [part.strip() for part in line.rsplit(" | ", 1)[0].split(" | ", 2)]
            if len(parts) != 3 or " | " not in line or not line.rsplit(" | ", 1)[1].strip():
                sys.exit(f"{path}:{number}: not 'file | function | what | reason'")
            listed[tuple(parts)] += 1
    return listed


def share(ran, of):
    return f"{ran}/{of} {100 * ran / of:6.2f} %" if of else "-"


def report(sources, listed, rooms):
    totals = {room: {"line": [0, 0], "branch": [0, 0]} for room in rooms}
    print(f"{'file':<48} {'lines':>20} {'branches':>20}")
    missing, left = [], collections.Counter(listed)
    for source in sources:
        room = next(room for room in rooms if source.name.startswith(room + "/"))
        own = {"line": [0, 0], "branch": [0, 0]}
        for kind, function, word, line, ran in source.items():
            for counted in (own, totals[room]):
                counted[kind][0] += ran
                counted[kind][1] += 1
            key = (source.name, function, word)
            if not ran and left[key] > 0:
                left[key] -= 1
            elif not ran:
                missing.append(f"{source.name}:{line} | {function} | {word}")
        print(f"{source.name:<48} {share(*own['line']):>20} {share(*own['branch']):>20}")
    for room, counted in totals.items():
        print(f"{room + ' in all':<48} {share(*counted['line']):>20} {share(*counted['branch']):>20}")
    return missing, [" | ".join(key) for key, count in left.items() for _ in range(count)]


def main():
    root, export, listing, *rooms = sys.argv[1:]
    listed = named(listing)
    missing, stale = report(read(root, export, rooms), listed, rooms)
    print(f"\nnamed as out of reach: {sum(listed.values())}; not reached and not named: {len(missing)}; named without cause: {len(stale)}")
    for one in missing:
        print("not reached: " + one)
    for one in stale:
        print("named, but it ran or is gone: " + one)
    sys.exit(1 if missing or stale else 0)


main()
