"""Makes the files of this folder anew, with the programs that README.md names.

    python3 make.py FOLDER

The names and numbers in them are invented; 112-233-445 95 is the example of the Pension Fund's own rules.
"""

import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

from PIL import Image, ImageDraw
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, NameObject, NumberObject, TextStringObject,
)  # fmt: skip

HERE = Path(sys.argv[1])

OFFICE = """office xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" """.removeprefix("office ")

META = """<office:meta><meta:initial-creator>Макетов Пётр</meta:initial-creator>
<dc:creator>maketov@yandex.example</dc:creator><dc:title>Памятка</dc:title>
<meta:user-defined meta:name="Телефон">8 927 000-00-00</meta:user-defined></office:meta>"""

WORDS = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {OFFICE} office:mimetype="application/vnd.oasis.opendocument.text">{META}
<office:automatic-styles><style:page-layout style:name="L"><style:header-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header>
<text:p>Колонтитул Типовой</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text><text:p>Наставник Обра<text:span>зцова</text:span> ведёт урок<text:note
 text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Сноска Эталонова</text:p>
</text:note-body></text:note>.</text:p><text:p>Встреча<office:annotation><dc:creator>Пробный И.</dc:creator>
<text:p>Примечание Примерова</text:p></office:annotation> в четверг.</text:p></office:text></office:body></office:document>"""


def sheet(name: str, cells: list[str], style: str = "") -> str:
    rows = "".join(
        f'<table:table-row><table:table-cell/><table:table-cell office:value-type="string"><text:p>{cell}</text:p>'
        "</table:table-cell></table:table-row>"
        for cell in cells
    )
    return f'<table:table table:name="{name}"{style}>{rows}</table:table>'


TABLE = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {OFFICE} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">{META}
<office:automatic-styles><style:style style:name="hidden" style:family="table"><style:table-properties
 table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>
{sheet("План", ["Тема", "Срок"])}{sheet("Итоги", ["а", "б", "в", "Шаблонова Вера"], ' table:style-name="hidden"')}
</office:spreadsheet></office:body></office:document>"""


def run(*command: str):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=HERE)


def office():
    """LibreOffice writes the same text and the same table in every format."""
    for name, text, endings in [("pamiatka.fodt", WORDS, ["odt", "docx", "pdf"]), ("tablitsa.fods", TABLE, ["xlsx", "ods"])]:
        (HERE / name).write_text(text, encoding="utf-8")
        for ending in endings:
            run("soffice", "--headless", "--convert-to", ending, name)
            # A picture of the first page, several times as large as the rest.
            if ending.startswith("od"):
                run("zip", "-q", "-d", f"{Path(name).stem}.{ending}", "Thumbnails/*")
        (HERE / name).unlink()


def authored():
    """The author's initials in Latin letters, before the surname and behind it."""
    for ending, author in [("docx", "A. Shablonova"), ("pdf", "Shablonova A.I.")]:
        meta = f"<office:meta><meta:initial-creator>{author}</meta:initial-creator></office:meta>"
        words = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {OFFICE} office:mimetype="application/vnd.oasis.opendocument.text">{meta}
<office:body><office:text><text:p>Памятка</text:p></office:text></office:body></office:document>"""
        (HERE / "avtor.fodt").write_text(words, encoding="utf-8")
        run("soffice", "--headless", "--convert-to", ending, "avtor.fodt")
    (HERE / "avtor.fodt").unlink()


def stamped():
    """The stamp of an electronic signature as programs draw it: the appearance of a signature field."""
    writer = PdfWriter(clone_from=PdfReader(HERE / "pamiatka.pdf"))
    font = DictionaryObject(
        {NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"), NameObject("/BaseFont"): NameObject("/Helvetica")}
    )
    stamp = DecodedStreamObject()
    stamp.set_data(b"BT /F 9 Tf 4 4 Td (SNILS 112-233-445 95) Tj ET")
    stamp.update({
        NameObject("/Type"): NameObject("/XObject"), NameObject("/Subtype"): NameObject("/Form"),
        NameObject("/BBox"): ArrayObject(map(FloatObject, (0, 0, 180, 20))),
        NameObject("/Resources"): DictionaryObject({NameObject("/Font"): DictionaryObject({NameObject("/F"): font})}),
    })  # fmt: skip
    signature = annotation("/Widget", (60, 60, 240, 80))
    signature.update({
        NameObject("/FT"): NameObject("/Sig"), NameObject("/T"): TextStringObject("Подпись"),
        NameObject("/AP"): DictionaryObject({NameObject("/N"): writer._add_object(stamp)}),
        NameObject("/V"): DictionaryObject({
            NameObject("/Type"): NameObject("/Sig"), NameObject("/Filter"): NameObject("/Adobe.PPKLite"),
            NameObject("/Name"): TextStringObject("Макетова Ольга"),
            NameObject("/ContactInfo"): TextStringObject("maketova@yandex.example"),
        }),
    })  # fmt: skip
    note = annotation("/Text", (300, 300, 320, 320))
    note.update({NameObject("/Contents"): TextStringObject("Заметка Пробного"), NameObject("/T"): TextStringObject("Пробный И.")})
    page = writer.pages[0]
    page[NameObject("/Annots")] = ArrayObject([writer._add_object(signature), writer._add_object(note)])
    writer._root_object[NameObject("/AcroForm")] = DictionaryObject(
        {NameObject("/Fields"): ArrayObject([page["/Annots"][0]]), NameObject("/SigFlags"): NumberObject(3)}
    )
    writer.write(HERE / "s-podpisiu.pdf")


def annotation(kind: str, box: tuple) -> DictionaryObject:
    return DictionaryObject({
        NameObject("/Type"): NameObject("/Annot"), NameObject("/Subtype"): NameObject(kind),
        NameObject("/Rect"): ArrayObject(map(FloatObject, box)), NameObject("/F"): NumberObject(4),
    })  # fmt: skip


def signed():
    """A signature with a certificate that has what a Russian qualified one has of its owner."""
    subject = ("/CN=Эталонова Вера Павловна/title=методист/O=Образцовая школа/SNILS=11223344595/INN=500100732259"
               "/emailAddress=etalonova@yandex.example")  # fmt: skip
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650", "-utf8",
        "-subj", subject, "-addext", "subjectAltName=email:vera@yandex.example", "-keyout", "key.pem", "-out", "certificate.pem")  # fmt: skip
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(HERE / "blank.pdf")
    signer = signers.SimpleSigner.load(HERE / "key.pem", HERE / "certificate.pem")
    with open(HERE / "blank.pdf", "rb") as blank, open(HERE / "s-sertifikatom.pdf", "wb") as output:
        metadata = signers.PdfSignatureMetadata(field_name="Signature")
        signers.sign_pdf(IncrementalPdfFileWriter(blank), metadata, signer, output=output)
    for name, form in [("prikaz.sig", "DER"), ("prikaz.p7s", "PEM")]:
        run("openssl", "cms", "-sign", "-in", "blank.pdf", "-signer", "certificate.pem", "-inkey", "key.pem",
            "-outform", form, "-out", name)  # fmt: skip
    for name in ["key.pem", "certificate.pem", "blank.pdf"]:
        (HERE / name).unlink()


def long():
    """Two thousand pages that share their words."""
    words = b"BT /F 9 Tf 5 5 Td (page) Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 2000/Kids[" + b" ".join(b"%d 0 R" % number for number in range(5, 2005)) + b"]>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(words), words),
    ]  # fmt: skip
    objects += [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 50 50]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>"] * 2000
    body = b"%PDF-1.5\n" + b"".join(b"%d 0 obj%s endobj\n" % (number, text) for number, text in enumerate(objects, 1))
    (HERE / "long.raw").write_bytes(body + b"trailer<</Root 1 0 R/Size %d>>\n" % (len(objects) + 1))
    # It has no table of objects: qpdf makes one, and packs all. It says so, and ends with 3.
    subprocess.run(["qpdf", "--object-streams=generate", "--recompress-flate", "--compression-level=9", "long.raw", "2000-stranits.pdf"],
                   cwd=HERE, stderr=subprocess.DEVNULL)  # fmt: skip
    (HERE / "long.raw").unlink()


def pdfs():
    stamped()
    signed()
    long()
    Image.new("L", (40, 60), 200).save(HERE / "skan.pdf")
    run("qpdf", "--encrypt", "tayna", "tayna", "256", "--", "skan.pdf", "s-parolem.pdf")
    (HERE / "vedomost.txt").write_text("оценки", encoding="utf-8")
    run("qpdf", "skan.pdf", "--add-attachment", "vedomost.txt", "--", "s-vlozheniem.pdf")
    (HERE / "vedomost.txt").unlink()
    (HERE / "pamiatka.pdf").unlink()


def pictures():
    picture = Image.new("RGB", (16, 16), "navy")
    ImageDraw.Draw(picture).line((0, 0, 15, 15), "white")
    for ending in ["jpg", "png", "gif", "webp"]:
        picture.save(HERE / f"snimok.{ending}")
    gps = ["-GPSLatitude=53.2", "-GPSLatitudeRef=N", "-GPSLongitude=50.15", "-GPSLongitudeRef=E"]
    words = ["-Artist=Образцова Анна", "-UserComment=Примечание Эталонова", "-XPComment=Заметка Типовой",
             "-IPTC:CodedCharacterSet=UTF8", "-IPTC:Contact=maketov@yandex.example", "-XMP-dc:Rights=Права Шаблоновой"]  # fmt: skip
    exiftool = ["exiftool", "-q", "-charset", "iptc=UTF8", "-overwrite_original"]
    run(*exiftool, *gps, *words, "snimok.jpg")
    (HERE / "bez-mesta.jpg").write_bytes((HERE / "snimok.jpg").read_bytes())
    run(*exiftool, "-GPS:all=", "bez-mesta.jpg")
    run(*exiftool, "-XMP:GPSLatitude=53.2", "-XMP:GPSLongitude=50.15", "-PNG:Author=Образцова Анна", "snimok.png")
    run(*exiftool, *gps, "snimok.webp")
    captions(picture, gps)
    Image.new("RGB", (8, 8), "navy").save(HERE / "urok.jpg", quality=40)
    run(*exiftool, *gps, "urok.jpg")
    run(*exiftool, "-Comment=Снимала Макетова", "snimok.gif")


def captions(picture: Image.Image, gps: list[str]):
    """Pictures that keep in chunks of their own what others keep beside the picture."""
    exiftool = ["exiftool", "-q", "-charset", "iptc=UTF8", "-overwrite_original"]
    for name in ["s-podpisiami.png", "mesto.png", "s-profilem.png", "bomba.png"]:
        picture.save(HERE / name)
    lessons = "Урок математики в пятом классе, урок математики в шестом классе"
    words = [f"-PNG:Comment={lessons}, СНИЛС 112-233-445 95",
             "-PNG:Description=a lesson, a lesson, a lesson, a lesson, maketov@yandex.example",
             "-IPTC:CodedCharacterSet=UTF8", "-IPTC:Contact=Заметка Типовой"]  # fmt: skip
    run(*exiftool, "-z", *words, "s-podpisiami.png")
    run(*exiftool, *gps, "mesto.png")
    exif = (HERE / "mesto.png").read_bytes().partition(b"eXIf")
    size = int.from_bytes(exif[0][-4:], "big")
    profile = b"Exif\0\0" + exif[2][:size]
    digits = f"\nexif\n{len(profile):8}\n{profile.hex()}\n".encode()
    for name, keyword, content in [
        ("s-profilem.png", b"Raw profile type exif", digits), ("bomba.png", b"Comment", b" " * (4 << 20))]:  # fmt: skip
        chunk = b"zTXt" + keyword + b"\0\0" + zlib.compress(content, 9)
        chunk = (len(chunk) - 4).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
        whole = (HERE / name).read_bytes()
        (HERE / name).write_bytes(whole[:33] + chunk + whole[33:])


def archives():
    whole = (HERE / "pamiatka.docx").read_bytes()
    (HERE / "oborvan.docx").write_bytes(whole[: len(whole) // 2])
    bomb("bomba.docx", b" " * (4 << 20))
    levels = "".join(f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in range(1, 10))
    bomb("sushchnosti.docx", f'<!DOCTYPE d [<!ENTITY e0 "aaaaaaaaaa">{levels}]><d>&e9;</d>'.encode())
    (HERE / "spisok.txt").write_text("Пробный", encoding="utf-8")
    locked()
    boastful()
    run("zip", "-q", "-P", "tayna", "s-parolem.zip", "spisok.txt")
    run("zip", "-q", "s-tekstom.zip", "spisok.txt")
    run("gzip", "-n", "spisok.txt")


def locked():
    """A document under a password, as OpenDocument 1.2 (part 3, 3.4) has it: only the manifest tells."""
    manifest = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
 <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
 <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="500">
  <manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k">
   <manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/>
  </manifest:encryption-data>
 </manifest:file-entry>
</manifest:manifest>"""
    with zipfile.ZipFile(HERE / "s-parolem.odt", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", bytes(range(256)))
        archive.writestr("META-INF/manifest.xml", manifest)


def boastful():
    """A part of which the directory says that it is a gigabyte, and one that is a byte less than it says."""
    for name, part, size in [("ogromen.docx", b"<p>", 1 << 30), ("korotok.docx", b"<p>", 4)]:
        with zipfile.ZipFile(HERE / name, "w") as archive:
            archive.writestr("word/document.xml", part)
        whole = (HERE / name).read_bytes()
        # The sizes stand 18 and 20 bytes behind the beginnings of the part and of the directory.
        for place in [whole.index(b"PK\x03\x04") + 22, whole.index(b"PK\x01\x02") + 24]:
            whole = whole[:place] + size.to_bytes(4, "little") + whole[place + 4 :]
        (HERE / name).write_bytes(whole)


def bomb(name: str, document: bytes):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("word/document.xml", document)


office()
authored()
pdfs()
pictures()
archives()
