/** A small plan as a Word file, as people have them: a title, numbered headings by Word itself, a sentence. */
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph } from 'docx';

const LIST = 'items';

export interface WordPlan {
  readonly title: string;
  readonly heading: string;
  readonly items: readonly string[];
}

export async function wordPlan({ title, heading, items }: WordPlan): Promise<Buffer> {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.START,
  });
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: LIST,
            levels: [level(0, LevelFormat.CHINESE_COUNTING, '%1、'), level(1, LevelFormat.DECIMAL, '%2.')],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
            new Paragraph({ text: heading, numbering: { reference: LIST, level: 0 } }),
            ...items.map((text) => new Paragraph({ text, numbering: { reference: LIST, level: 1 } })),
          ],
        },
      ],
    }),
  );
}
