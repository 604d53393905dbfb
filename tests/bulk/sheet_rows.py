"""Prints the first sheet of an XLSX on stdin as JSON: [column, type, style, text] for each cell of each row."""
import io, json, re, sys, zipfile
import xml.etree.ElementTree as tree
z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
ns = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
strings = []
if 'xl/sharedStrings.xml' in z.namelist():
    strings = [''.join(t.text or '' for t in s.iter(ns + 't')) for s in tree.fromstring(z.read('xl/sharedStrings.xml'))]
rows = []
for row in tree.fromstring(z.read('xl/worksheets/sheet1.xml')).iter(ns + 'row'):
    cells = []
    for c in row:
        assert c.find(ns + 'f') is None, 'a formula'
        kind = c.get('t', 'n')
        text = ''.join(t.text or '' for t in c.iter(ns + 't')) if kind == 'inlineStr' else c.findtext(ns + 'v')
        if kind == 's':
            kind, text = 'inlineStr', strings[int(text)]
        cells.append([re.sub('[0-9]', '', c.get('r')), kind, c.get('s', '0'), text])
    rows.append(cells)
print(json.dumps(rows))
