import { describe, expect, it } from 'vitest';
import type { TableBlock, TableCell } from '../text/block.ts';
import { layBlocks } from '../text/lay-blocks.ts';
import type { ColumnMapping } from '../types.ts';

/** Rows of cells; `<` goes on from the left, `^` from above, `/` begins a paragraph. */
function table(rows: readonly string[]): TableBlock {
  const grid = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const columns = Math.max(...grid.map((row) => row.length));
  const cells: TableCell[] = [];
  for (const [row, texts] of grid.entries()) {
    for (const [column, text] of texts.entries()) {
      if (text === '<' || text === '^') continue;
      let columnSpan = 1;
      while (texts[column + columnSpan] === '<') columnSpan++;
      let rowSpan = 1;
      while (grid[row + rowSpan]?.[column] === '^') rowSpan++;
      const place = { kind: 'table-cell', part: '', table: 1, row: row + 1, column: column + 1 } as const;
      cells.push({ row, column, rowSpan, columnSpan, paragraphs: text.split('/'), place });
    }
  }
  return { kind: 'table', sheet: null, cells, rows: rows.length, columns, columnNumbers: null };
}

function lay(rows: readonly string[], mapping: ColumnMapping | null = null): string[] {
  const { text } = layBlocks([table(rows)], 1e6, mapping);
  return text
    .split('\n')
    .map((line) => line.replaceAll('\t', '|'))
    .filter((line) => line !== '');
}

describe('task tables', () => {
  it('are rows of tab-separated cells below their header', () => {
    expect(lay(['序号|任务|责任单位', '1|更换水管|供水处'])).toEqual([
      '序号|任务|责任单位',
      '1|更换水管|供水处',
    ]);
  });

  it('begin behind their title', () => {
    expect(lay(['2026年任务表|<|<', '序号|任务|责任单位', '1|更换水管|供水处'])[0]).toBe('2026年任务表');
  });

  it('repeat a merged owner or deadline and say a merged task once', () => {
    expect(
      lay([
        '任务|措施|责任单位|完成时限',
        '节水|换龙头|后勤处|6月底',
        '^|贴标识|^|^',
        '植树|种百棵|绿化办|3月',
      ]),
    ).toEqual([
      '任务|措施|责任单位|完成时限',
      '节水|换龙头|后勤处|6月底',
      '—|贴标识|后勤处|6月底',
      '植树|种百棵|绿化办|3月',
    ]);
  });

  it('have one header row, however many the file has', () => {
    expect(lay(['序号|任务|责任单位|<|完成时限', '^|^|牵头|配合|^', '1|检修水泵|设备科|泵站|4月'])).toEqual([
      '序号|任务|牵头|配合|完成时限',
      '1|检修水泵|设备科|泵站|4月',
    ]);
  });

  it('have it in rows that were never merged, too', () => {
    expect(
      lay(['序号|任务|责任单位|<|完成时限', '||牵头单位|配合单位|', '1|检修水泵|设备科|泵站|4月'])[0],
    ).toBe('序号|任务|牵头单位|配合单位|完成时限');
  });

  it('begin anew below a section row, so that its title is a heading', () => {
    expect(
      lay(['序号|任务|责任单位', '一、供水|<|<', '1|换管|供水处', '二、排水|<|<', '2|清淤|排水处']),
    ).toEqual([
      '一、供水',
      '序号|任务|责任单位',
      '1|换管|供水处',
      '二、排水',
      '序号|任务|责任单位',
      '2|清淤|排水处',
    ]);
  });

  it('drop a header that is repeated on each page', () => {
    expect(lay(['序号|任务|责任单位', '1|换管|供水处', '序号|任务|责任单位', '2|清淤|排水处'])).toHaveLength(
      3,
    );
  });

  it('join the paragraphs of a cell into clauses, and close lines broken in a narrow column', () => {
    expect(lay(['任务|责任单位|完成时限', '召开会议/印发方案|供水处/排水处|2026年/6月底前'])[1]).toBe(
      '召开会议；印发方案|供水处；排水处|2026年6月底前',
    );
  });

  it('take their columns by hand', () => {
    expect(lay(['甲|乙|丙', '换管|供水处|6月'], { task: 'A', do: 2, deadline: 'c' })).toEqual([
      '任务|责任单位|完成时限',
      '甲|乙|丙',
      '换管|供水处|6月',
    ]);
  });

  it('take their columns by name, and the row of the names for the header', () => {
    expect(lay(['台账|<|<', '甲 项|乙项|丙项', '换管|供水处|6月'], { task: '甲项', do: '乙项' })).toEqual([
      '台账',
      '任务|责任单位|',
      '换管|供水处|6月',
    ]);
  });

  it('keep the other columns when one is named by hand', () => {
    const rows = ['序号|任务|抓手|责任单位|备注', '1|供水|换管|供水处|急'];
    expect(lay(rows, { task: 'C' })[0]).toBe('序号||任务|责任单位|备注');
    expect(lay(rows, { task: '抓手', do: '责任单位' })[0]).toBe('序号||任务|责任单位|备注');
  });

  it('that lack a column named by hand are read as they are', () => {
    expect(lay(['任务|责任单位', '换管|供水处'], { task: 'A', do: 'D' })[0]).toBe('任务|责任单位');
  });

  it('without a header are rows all the same', () => {
    expect(lay(['供水|10公里', '排水|3公里'])).toEqual(['供水|10公里', '排水|3公里']);
  });

  it('of one column are paragraphs', () => {
    expect(lay(['目标/三年建成'])).toEqual(['目标', '三年建成']);
  });
});

describe('anchors of a table', () => {
  it('point each text to the cell it came from, repeated ones to where they are written', () => {
    const laid = layBlocks([table(['任务|责任单位', '换管|供水处', '清淤|^'])], 1e6);
    const seen = laid.anchors.map(({ span: [from, to], place }) => [
      laid.text.slice(from, to),
      place.kind === 'table-cell' ? `${place.row}:${place.column}` : '',
    ]);
    expect(seen).toEqual([
      ['任务', '1:1'],
      ['责任单位', '1:2'],
      ['换管', '2:1'],
      ['供水处', '2:2'],
      ['清淤', '3:1'],
      ['供水处', '2:2'],
    ]);
  });

  it('come with what the columns were taken for', () => {
    const [info] = layBlocks([table(['任务|责任单位|备注', '换管|供水处|急'])], 1e6).tables;
    expect(info?.columns.map((column) => column.label)).toEqual(['task', 'do', null]);
    expect(info?.rows).toBe(1);
  });
});
