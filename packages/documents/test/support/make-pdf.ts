/**
 * Writes small PDF files, for tests: text in a Chinese font that is not embedded, so that it is read by the character maps,
 * rules and pictures.
 */

export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

export interface PdfPageParts {
  readonly texts?: readonly PdfText[];
  /** [x, y, x, y] each. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  readonly picture?: boolean;
  readonly rotate?: number;
  /** Width and height in points; A4 by default. */
  readonly media?: readonly [number, number];
}

export function makePdf(
  pages: readonly PdfPageParts[],
  options: { readonly encrypt?: boolean } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const catalog = add('<< /Type /Catalog /Pages 2 0 R >>');
  const tree = add('');
  const font = add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  const picture = add(
    stream(
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\x00\x80\xff\x40',
    ),
  );
  const kids = pages.map((page) => {
    const contents = add(stream('', contentOf(page)));
    const [width, height] = page.media ?? [595, 842];
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${page.rotate ?? 0} /Contents ${contents} 0 R ` +
        `/Resources << /Font << /F1 ${font} 0 R >> /XObject << /Im1 ${picture} 0 R >> >> >>`,
    );
  });
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const encryption = options.encrypt === true ? add(ENCRYPTION) : null;
  return assemble(objects, catalog, encryption);
}

/** A standard security handler whose user password is not empty. */
const ENCRYPTION = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;

function contentOf({ texts = [], rules = [], picture = false }: PdfPageParts): string {
  const lines = texts.map(
    ({ x, y, text, size = 16 }) =>
      `BT /F1 ${size} Tf ${x} ${y} Td <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET`,
  );
  lines.push(...rules.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`));
  if (picture) lines.push('q 500 0 0 700 40 60 cm /Im1 Do Q');
  return lines.join('\n');
}

function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[], catalog: number, encryption: number | null): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  const encrypt = encryption === null ? '' : ` /Encrypt ${encryption} 0 R /ID [<00> <00>]`;
  file += `trailer << /Size ${objects.length + 1} /Root ${catalog} 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

/** Lines of text as on a page of an official document: 28 characters a line, paragraphs indented by two. */
export function pageOfText(
  paragraphs: readonly string[],
  { top = 760, left = 80, perLine = 28, size = 16 } = {},
): PdfText[] {
  const texts: PdfText[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    let rest = paragraph;
    for (let first = true; rest !== ''; first = false) {
      const room = first ? perLine - 2 : perLine;
      texts.push({ x: left + (first ? 2 * size : 0), y, text: rest.slice(0, room), size });
      rest = rest.slice(room);
      y -= 29;
    }
  }
  return texts;
}
