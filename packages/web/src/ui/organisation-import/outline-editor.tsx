import { ArrowLeftOutlined, ArrowRightOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Input, Typography, type InputRef } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';

import { useWords } from '../../words/define-words.ts';
import { usePunctuation } from '../../words/punctuation.ts';
import { importWords } from './import-words.ts';
import { addBehind, removeLine, shiftLine, type OutlineLine } from './outline.ts';

const INDENT = 24;

interface OutlineEditorProps {
  readonly lines: readonly OutlineLine[];
  readonly onChange: (lines: readonly OutlineLine[]) => void;
}

/** Units typed as an outline; keyboard first, with a button for everything. */
export function OutlineEditor({ lines, onChange }: OutlineEditorProps) {
  const t = useWords(importWords);
  const { colon } = usePunctuation();
  const inputs = useRef(new Map<number, InputRef>());
  const focusNext = useRef<number | null>(null);
  // A line that was just added is there only after it was drawn.
  useEffect(() => {
    if (focusNext.current !== null) inputs.current.get(focusNext.current)?.focus();
    focusNext.current = null;
  }, [lines]);
  const nextKey = Math.max(0, ...lines.map(({ key }) => key)) + 1;
  const add = (index: number): void => {
    focusNext.current = nextKey;
    onChange(addBehind(lines, index, nextKey));
  };
  /** To the next line where it is still empty, else to a new one. */
  const goBelow = (index: number): void => {
    const next = lines[index + 1];
    if (next !== undefined && isEmpty(next)) inputs.current.get(next.key)?.focus();
    else add(index);
  };
  const remove = (index: number): void => {
    if (lines.length === 1) return;
    focusNext.current = (lines[index - 1] ?? lines[index + 1])?.key ?? null;
    onChange(removeLine(lines, index));
  };
  const put = (index: number, changed: Partial<OutlineLine>): void => {
    onChange(lines.map((line, at) => (at === index ? { ...line, ...changed } : line)));
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    if (event.nativeEvent.isComposing) return;
    const line = lines[index];
    if (event.key === 'Enter') {
      event.preventDefault();
      goBelow(index);
    } else if (event.altKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      onChange(shiftLine(lines, index, event.key === 'ArrowRight' ? 1 : -1));
    } else if (event.key === 'Backspace' && line !== undefined && isEmpty(line)) {
      event.preventDefault();
      remove(index);
    }
  };
  return (
    <Flex vertical gap={8}>
      <Typography.Text type="secondary">{t('typeAbout')}</Typography.Text>
      {lines.map((line, index) => (
        <Flex
          key={line.key}
          gap={8}
          align="center"
          wrap
          style={{ paddingInlineStart: `min(${line.level * INDENT}px, ${line.level * 5}vw)` }}
        >
          <Input
            ref={(input) => {
              if (input === null) inputs.current.delete(line.key);
              else inputs.current.set(line.key, input);
            }}
            value={line.name}
            maxLength={200}
            aria-label={t('unitLine', { line: index + 1, level: line.level + 1 })}
            placeholder={index === 0 ? t('topHint') : t('unitHint')}
            style={{ flex: '2 1 180px' }}
            onChange={({ target }) => {
              put(index, { name: target.value });
            }}
            onKeyDown={(event) => {
              onKey(event, index);
            }}
          />
          <Input
            value={line.head}
            maxLength={100}
            aria-label={colon(line.name === '' ? t('unitHint') : line.name, t('head'))}
            placeholder={t('headHint')}
            style={{ flex: '1 1 140px' }}
            onChange={({ target }) => {
              put(index, { head: target.value });
            }}
            onPressEnter={(event) => {
              event.preventDefault();
              if (!event.nativeEvent.isComposing) goBelow(index);
            }}
          />
          <LineButtons
            lines={lines}
            index={index}
            onShift={(by) => {
              onChange(shiftLine(lines, index, by));
            }}
            onRemove={() => {
              remove(index);
            }}
          />
        </Flex>
      ))}
      <Button
        type="dashed"
        icon={<PlusOutlined />}
        onClick={() => {
          add(lines.length - 1);
        }}
      >
        {t('add')}
      </Button>
    </Flex>
  );
}

const isEmpty = ({ name, head }: OutlineLine): boolean => name === '' && head === '';

interface LineButtonsProps {
  readonly lines: readonly OutlineLine[];
  readonly index: number;
  readonly onShift: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function LineButtons({ lines, index, onShift, onRemove }: LineButtonsProps) {
  const t = useWords(importWords);
  return (
    <Flex gap={2}>
      <Button
        type="text"
        icon={<ArrowLeftOutlined />}
        aria-label={t('higher')}
        title={t('higher')}
        disabled={shiftLine(lines, index, -1) === lines}
        onClick={() => {
          onShift(-1);
        }}
      />
      <Button
        type="text"
        icon={<ArrowRightOutlined />}
        aria-label={t('deeper')}
        title={t('deeper')}
        disabled={shiftLine(lines, index, 1) === lines}
        onClick={() => {
          onShift(1);
        }}
      />
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t('remove')}
        title={t('remove')}
        disabled={lines.length === 1}
        onClick={onRemove}
      />
    </Flex>
  );
}
