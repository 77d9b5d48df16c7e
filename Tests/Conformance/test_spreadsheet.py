"""The spreadsheet of an edition, by odfpy, pandas and (where it is installed) LibreOffice."""

import csv
import shutil
import subprocess
import zipfile

import pandas
import pytest
from odf import opendocument, table, text
from odf.namespaces import TABLENS, XLINKNS

FRONT = ["Cover", "Contents", "Notes"]


@pytest.fixture(scope="session")
def spreadsheets(figures_site):
    found = sorted(figures_site.glob("*/data/*.ods"))
    assert len(found) > 1
    return found


def words(element):
    return "".join(str(node) for node in element.getElementsByType(text.P))


def rows(sheet):
    return [
        [words(cell) for cell in row.getElementsByType(table.TableCell)]
        for row in sheet.getElementsByType(table.TableRow)]


def test_the_archive_is_whole_and_says_what_it_is(spreadsheets):
    for path in spreadsheets:
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            first = archive.infolist()[0]
            assert first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED
            assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.spreadsheet"
            manifest = archive.read("META-INF/manifest.xml").decode()
            for name in archive.namelist():
                if name not in ("mimetype", "META-INF/manifest.xml"):
                    assert f'full-path="{name}"' in manifest
            assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_it_is_laid_out_for_everybody(spreadsheets):
    for path in spreadsheets:
        book = opendocument.load(str(path))
        sheets = book.spreadsheet.getElementsByType(table.Table)
        names = [s.getAttrNS(TABLENS, "name") for s in sheets]
        assert names[:3] == FRONT
        assert len({n.lower() for n in names}) == len(names) and max(map(len, names)) <= 31
        for sheet in sheets:
            found = rows(sheet)
            assert found[0][0], "the first cell has the title"
            for row in found:
                assert row[0], "no blank row, and no table that begins elsewhere"
            for cell in sheet.getElementsByType(table.TableCell):
                assert cell.getAttrNS(TABLENS, "number-columns-spanned") is None
                assert cell.getAttrNS(TABLENS, "formula") is None
            assert not sheet.getElementsByType(table.CoveredTableCell)
        titles = [
            s.getElementsByType(table.TableCell)[0].getAttrNS(TABLENS, "style-name")
            for s in sheets]
        assert set(titles) == {"Heading_20_1"}


def test_each_table_is_a_range_with_a_name(spreadsheets):
    for path in spreadsheets:
        book = opendocument.load(str(path))
        sheets = {
            s.getAttrNS(TABLENS, "name"): s for s in book.spreadsheet.getElementsByType(table.Table)}
        ranges = book.spreadsheet.getElementsByType(table.DatabaseRange)
        assert len(ranges) == len(sheets) - 1
        for found in ranges:
            assert found.getAttrNS(TABLENS, "contains-header") in ("true", True)
            first, last = found.getAttrNS(TABLENS, "target-range-address").split(":")
            name, start = first.rsplit(".", 1)
            _, end = last.rsplit(".", 1)
            sheet = rows(sheets[name.strip("'")])
            begin = int(start.removeprefix("A"))
            column = "".join(c for c in end if c.isalpha())
            header = sheet[begin - 1]
            assert int(end.removeprefix(column)) == len(sheet)
            width = sum((ord(c) - 64) * 26 ** i for i, c in enumerate(reversed(column)))
            assert width == len(header) > 1 and all(header)
            assert all(len(row) == 1 for row in sheet[:begin - 1])
            assert all(len(row) == width for row in sheet[begin - 1:])


def test_the_contents_lead_to_every_sheet(spreadsheets):
    for path in spreadsheets:
        book = opendocument.load(str(path))
        sheets = book.spreadsheet.getElementsByType(table.Table)
        names = [s.getAttrNS(TABLENS, "name") for s in sheets]
        links = [
            a.getAttrNS(XLINKNS, "href") for a in sheets[1].getElementsByType(text.A)]
        assert links == [f"#'{name}'.A1" for name in names[3:]]


def expected(found):
    """The body of a sheet: what the table's CSV and JSON say, in labels, numbers and markers."""
    data = found.json
    if "rows" in data:
        flagged = [
            any(r["cells"][p]["marker"] and r["cells"][p]["value"] is not None for r in data["rows"])
            for p in range(len(data["columns"]))]
        body = []
        for row in data["rows"]:
            cells = [row["label"]]
            for cell, flag in zip(row["cells"], flagged):
                cells.append(cell["marker"] if cell["value"] is None else cell["value"])
                if flag:
                    cells.append(cell["marker"] if cell["value"] is not None else None)
            body.append(cells)
        return body
    labels = {(c["dimension"], c["code"]): c["label"] for c in data["codes"]}
    parents = {(c["dimension"], c["code"]): c["parent"] for c in data["codes"]}

    def label(dimension, code):
        parent = parents[dimension, code]
        own = labels[dimension, code]
        return f"{own} (part of {labels[dimension, parent]})" if parent else own

    measures = [m["id"] for m in data["measures"]]
    flagged = {c["measure"] for c in data["cells"] if c["marker"] and c["value"] is not None}
    found_rows = {}
    for cell in data["cells"]:
        key = tuple(cell[d["id"]] for d in data["dimensions"])
        found_rows.setdefault(key, {})[cell["measure"]] = cell
    body = []
    for key, cells in found_rows.items():
        row = [label(d["id"], code) for d, code in zip(data["dimensions"], key)]
        for measure in measures:
            cell = cells.get(measure, {"value": None, "marker": "[x]"})
            row.append(cell["marker"] if cell["value"] is None else cell["value"])
            if measure in flagged:
                row.append(cell["marker"] if cell["value"] is not None else None)
        body.append(row)
    return body


def same(read, wanted):
    if wanted is None:
        return pandas.isna(read) or read == ""
    if isinstance(wanted, str):
        return str(read) == " ".join(wanted.split())
    return float(read) == wanted


def by_sheet(path, tables):
    """The tables of an edition."""
    edition = path.parent.parent.name
    return [t for t in tables if t.path.parts[-4] == edition]


def test_pandas_reads_every_value(spreadsheets, datasets, figures, pay_gaps):
    compared = 0
    for path in spreadsheets:
        sheets = pandas.read_excel(path, engine="odf", sheet_name=None, header=None)
        mine = by_sheet(path, datasets + figures + pay_gaps)
        assert list(sheets)[:3] == FRONT and len(sheets) - 3 == len(mine)
        titles = {frame.iloc[0, 0]: frame for name, frame in sheets.items() if name not in FRONT}
        for found in mine:
            frame = titles[" ".join(found.json["title"].split())]
            body = expected(found)
            read = frame.values.tolist()[-len(body):]
            for one, other in zip(read, body):
                assert len(one) == len(other), (path, found.path)
                for value, wanted in zip(one, other):
                    assert same(value, wanted), (found.path, value, wanted)
                    compared += 1
    assert compared > 2000


def test_libreoffice_reads_every_value(spreadsheets, datasets, figures, pay_gaps, tmp_path):
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed: apt-get install libreoffice-calc")
    compared = 0
    for path in spreadsheets:
        out = tmp_path / path.stem
        # Comma, quotation mark, UTF-8, values as they are and not as they are shown, every sheet.
        form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
        subprocess.run(
            [office, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile",
             "--convert-to", form, "--outdir", str(out), str(path)],
            check=True, capture_output=True, timeout=300)
        titles = {}
        for file in sorted(out.glob("*.csv")):
            with open(file, encoding="utf-8", newline="") as stream:
                read = list(csv.reader(stream))
            titles[read[0][0]] = read
        for found in by_sheet(path, datasets + figures + pay_gaps):
            read = titles[" ".join(found.json["title"].split())]
            body = expected(found)
            assert len(read) > len(body)
            for one, other in zip(read[-len(body):], body):
                assert len(one) == len(other), found.path
                for value, wanted in zip(one, other):
                    assert same(value, wanted), (found.path, value, wanted)
                    compared += 1
    assert compared > 2000
