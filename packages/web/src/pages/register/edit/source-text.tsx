import { Alert, Button, Flex, Input, Typography } from 'antd';
import { useState } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { useWords } from '../../../words/define-words.ts';
import { editWords } from './edit-words.ts';
import { definitionIn } from './definition-in.ts';

interface SourceTextProps {
  readonly definition: RegisterDefinition;
  readonly onChange: (definition: RegisterDefinition) => void;
}

/** All of it, for what the forms do not show. */
export function SourceText({ definition, onChange }: SourceTextProps) {
  const t = useWords(editWords);
  const [text, setText] = useState(() => JSON.stringify(definition, null, 2));
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <Flex vertical gap={8}>
      <Typography.Text type="secondary">{t('sourceAbout')}</Typography.Text>
      <Input.TextArea
        aria-label={t('source')}
        value={text}
        rows={20}
        spellCheck={false}
        style={{ fontFamily: 'ui-monospace, monospace', fontSize: 13 }}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      {wrong === null ? null : (
        <Alert role="alert" type="error" showIcon title={t('sourceWrong', { detail: wrong })} />
      )}
      <div>
        <Button
          onClick={() => {
            const read = definitionIn(text);
            setWrong(read.kind === 'wrong' ? read.detail : null);
            if (read.kind === 'read') onChange(read.definition);
          }}
        >
          {t('apply')}
        </Button>
      </div>
    </Flex>
  );
}
