"""Measures `nastavnik build` on the sample content many times over, and `nastavnik check` on faults: `make bench`.

The documents of the sample are repeated, each with a body of the size asked for, until there are as many as
asked for; mentors, with and without a consent, and their practices are added, so that the leak scan has much to
look for; the rest of the content stays. Everything is written to a tmpfs, for a shared disk varies tenfold from
run to run. Only figures of one run are compared with each other: nothing here asserts a time.
"""

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from people import write_people
from planted import FAULTS, write_content

PROJECT = Path(__file__).resolve().parent.parent.parent
PARAGRAPH = (
    "Наставник и наставляемый встречаются раз в неделю, разбирают один урок и выбирают **одно** изменение "
    "на следующий; что получилось, записано в [плане](/plan/). Так за учебный год складывается привычка "
    "смотреть на урок глазами ученика, а не проверяющего.\n\n"
)


@dataclass
class Measure:
    """One size: how many pages came out and what they cost."""

    documents: int
    pages: int
    seconds: list[float]
    peak: float  # MiB
    stages: dict[str, float]
    scan_share: float  # of one build; the median of all

    @property
    def best(self) -> float:
        return min(self.seconds)


def multiply(content: Path, target: Path, documents: int, body_bytes: int, people: int):
    """A copy of the content with that many documents more, and that many mentors with a practice each."""
    shutil.copytree(content, target, ignore=shutil.ignore_patterns("help", ".*"))
    originals = sorted((content / "documents").glob("*.md"))
    if not originals:
        sys.exit("no documents in the sample content to multiply")
    body = PARAGRAPH * max(1, body_bytes // len(PARAGRAPH.encode()))
    fronts = [front_matter(path.read_text(encoding="utf-8")) for path in originals]
    for index in range(documents):
        front = fronts[index % len(fronts)]
        # What ties a document to others would tie the copies as well.
        front = re.sub(r"^(отменяет|файл|источник|допущения):.*\n(?:[ \t-].*\n)*", "", front, flags=re.M)
        front = re.sub(r"^(номер|название):[ \t]*[\"']?(.*?)[\"']?[ \t]*$", rf'\1: "\2 № {index}"', front, flags=re.M)
        heading = f"## Порядок работы {index}\n\n"
        (target / "documents" / f"bench-{index:06}.md").write_text(f"---\n{front}---\n{heading}{body}", encoding="utf-8")
    write_people(target, people, "bench-000000")


def front_matter(text: str) -> str:
    _, front, _ = re.split(r"^---\n", text, maxsplit=2, flags=re.M)
    return front


def timed(command: list, status_due: int = 0) -> tuple[float, float, str]:
    """Seconds by the clock, peak memory in MiB, and what was said on standard error."""
    with tempfile.TemporaryFile("w+") as said:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read()
    if process.returncode != status_due:
        sys.exit(f"{' '.join(map(str, command))}\nended with {process.returncode}\n{text[-3000:]}")
    # Linux counts in KiB, macOS in bytes.
    return seconds, usage.ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024), text


def stages_in(text: str) -> dict[str, float]:
    """The seconds by stage that `--timings` prints as one JSON object on a line of its own."""
    for line in reversed(text.splitlines()):
        if line.startswith("{"):
            return {name: float(seconds) for name, seconds in json.loads(line).items()}
    sys.exit("the program told no timings")


def measure(program: Path, folder: Path, documents: int, given) -> Measure:
    content = folder / f"content-{documents}"
    if documents:
        multiply(given.content, content, documents, given.body, given.people)
    else:
        shutil.copytree(given.content, content)
    command = [program, "build", "--quiet", "--timings", "--content", content, "--templates", given.templates]
    command += given.options
    seconds, peaks, stages = [], [], []
    for attempt in range(given.runs):
        # A new folder each time: the first publication, not an exchange.
        output = folder / f"out-{documents}-{attempt}" / "_site"
        output.parent.mkdir()
        took, peak, said = timed([*command, "--output", output])
        seconds.append(took)
        peaks.append(peak)
        stages.append(stages_in(said))
        pages = sum(1 for _ in output.rglob("*.html"))
        shutil.rmtree(output.parent)
    shutil.rmtree(content)
    by_stage = {name: min(each[name] for each in stages) for name in stages[0]}
    shares = [each["scan"] / sum(each.values()) for each in stages]
    return Measure(documents, pages, seconds, max(peaks), by_stage, statistics.median(shares))


def tell(measures: list[Measure]):
    print(f"{'documents':>9} {'pages':>7} {'best s':>8} {'median s':>9} {'peak MiB':>9} {'pages/s':>8}")
    for one in measures:
        print(
            f"{one.documents:>9} {one.pages:>7} {one.best:>8.3f} {statistics.median(one.seconds):>9.3f} "
            f"{one.peak:>9.1f} {one.pages / one.best:>8.0f}"
        )
    for smaller, larger in zip(measures, measures[1:]):
        more = larger.pages - smaller.pages
        cost = (larger.best - smaller.best) / more
        memory = (larger.peak - smaller.peak) / more
        print(f"from {smaller.pages} to {larger.pages} pages, each one more: {cost * 1e6:.0f} µs, {memory * 1024:.1f} KiB")
    # The sample itself has fewer people, so that it is no smaller size of the same.
    grown = [one for one in measures if one.documents]
    if len(grown) > 2:
        costs = [(b.best - a.best) / (b.pages - a.pages) for a, b in zip(grown, grown[1:])]
        print(f"linearity: a page more costs {costs[-1] / costs[0]:.2f} times as much among many as among few (1 is linear)")
    for one in measures:
        total = sum(one.stages.values())
        print(f"\n{one.pages} pages by stage")
        for name, seconds in one.stages.items():
            print(f"  {name:<12} {seconds:>8.3f} s {seconds / total:>6.0%} {seconds / one.pages * 1e6:>8.1f} µs a page")
    print()
    for one in measures:
        print(f"the leak scan takes {one.scan_share:.1%} of a build of {one.pages} pages")


def measure_faults(folder: Path, given) -> dict[int, tuple[float, float]]:
    """Seconds and peak memory of a check by the number of faults among the same 2,000 records."""
    costs = {}
    for faults in (0, FAULTS):
        content = folder / f"faults-{faults}"
        write_content(content, faults)
        command = [given.program, "check", "--content", content, "--templates", given.templates, *given.options]
        runs = [timed(command, status_due=1 if faults else 0)[:2] for _ in range(given.runs)]
        costs[faults] = (min(seconds for seconds, _ in runs), max(peak for _, peak in runs))
        shutil.rmtree(content)
    return costs


def tell_faults(costs: dict[int, tuple[float, float]]):
    print(f"\n{'faults':>9} {'best s':>8} {'peak MiB':>9}")
    for faults, (seconds, peak) in costs.items():
        print(f"{faults:>9} {seconds:>8.3f} {peak:>9.1f}")
    sound, faulty = costs[0], costs[FAULTS]
    print(f"{FAULTS} faults: {faulty[0] / sound[0]:.2f} times the seconds of none, {faulty[1] / sound[1]:.2f} times the memory")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", type=Path, default=PROJECT / ".build/release/nastavnik")
    options.add_argument("--content", type=Path, default=PROJECT / "content")
    options.add_argument("--templates", type=Path, default=PROJECT / "templates")
    options.add_argument("--sizes", type=int, nargs="+", default=[0, 1000, 5000, 10000], help="documents more (0: the sample)")
    options.add_argument("--runs", type=int, default=3, help="builds of each size; the best counts")
    options.add_argument("--people", type=int, default=300, help="mentors more, and practices, beside the documents")
    options.add_argument("--body", type=int, default=5000, help="bytes of Markdown in each document")
    options.add_argument("--json", type=Path, help="write the figures of the builds here as well")
    options.add_argument("options", nargs="*", help="after --: options for the program, such as --jobs 1")
    given = options.parse_args()
    memory = Path("/dev/shm")
    place = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="nastavnik-bench-", dir=place) as folder:
        print(f"{os.cpu_count()} cores, {given.runs} builds of each size, bodies of {given.body} bytes, in {folder}\n")
        measures = [measure(given.program, Path(folder), size, given) for size in given.sizes]
        costs = measure_faults(Path(folder), given)
    tell(measures)
    tell_faults(costs)
    if given.json:
        given.json.write_text(json.dumps([one.__dict__ for one in measures], ensure_ascii=False, indent=2), encoding="utf-8")


if __name__ == "__main__":
    main()
