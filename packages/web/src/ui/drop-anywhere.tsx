/** Files may be let go anywhere over the page; while they hang over it, it says what will become of them. */
import { InboxOutlined } from '@ant-design/icons';
import { Flex, Typography } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';

interface DropAnywhereProps {
  readonly words: string;
  readonly onFiles: (files: readonly File[]) => void;
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

export function DropAnywhere({ words, onFiles }: DropAnywhereProps) {
  const [over, setOver] = useState(false);
  const take = useEffectEvent((files: readonly File[]) => {
    onFiles(files);
  });
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      // What was let go over a field for files is that field's.
      if (!carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!over) return null;
  return (
    <Flex
      vertical
      align="center"
      justify="center"
      gap={12}
      style={{
        position: 'fixed',
        inset: 8,
        zIndex: 1500,
        pointerEvents: 'none',
        borderRadius: 12,
        border: '2px dashed var(--ant-color-primary)',
        background: 'color-mix(in srgb, var(--ant-color-bg-elevated) 88%, transparent)',
      }}
    >
      <InboxOutlined style={{ fontSize: 56, color: 'var(--ant-color-primary)' }} />
      <Typography.Text strong style={{ fontSize: 18 }}>
        {words}
      </Typography.Text>
    </Flex>
  );
}
