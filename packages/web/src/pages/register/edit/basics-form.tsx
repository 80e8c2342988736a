import { Form, Input } from 'antd';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { useWords } from '../../../words/define-words.ts';
import { editWords } from './edit-words.ts';
import { ProblemList } from './problem-list.tsx';
import { problemsAt, type DefinitionProblem } from './problems-at.ts';
import { GrowingText } from '../../../ui/growing-text.tsx';
import { OwnForm } from '../../../ui/own-form.tsx';

interface BasicsFormProps {
  readonly definition: RegisterDefinition;
  readonly problems: readonly DefinitionProblem[];
  readonly onChange: (definition: RegisterDefinition) => void;
}

const PARTS = [
  { of: 'label', language: 'zh', word: 'labelZh' },
  { of: 'label', language: 'en', word: 'labelEn' },
  { of: 'purpose', language: 'zh', word: 'purposeZh' },
  { of: 'purpose', language: 'en', word: 'purposeEn' },
] as const;

/** Name and purpose; each letter shows at once in the preview. */
export function BasicsForm({ definition, problems, onChange }: BasicsFormProps) {
  const t = useWords(editWords);
  const typed = (of: 'label' | 'purpose', language: 'zh' | 'en') => ({
    value: definition[of][language],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      onChange({ ...definition, [of]: { ...definition[of], [language]: target.value } });
    },
  });
  return (
    <OwnForm layout="vertical" component="div">
      {PARTS.map(({ of, language, word }) => (
        <Form.Item key={word} label={t(word)} style={{ marginBottom: 10 }}>
          {of === 'label' ? (
            <Input aria-label={t(word)} maxLength={60} {...typed(of, language)} />
          ) : (
            <GrowingText aria-label={t(word)} maxLength={300} {...typed(of, language)} />
          )}
          <ProblemList problems={problemsAt(problems, `/${of}/${language}`)} />
        </Form.Item>
      ))}
    </OwnForm>
  );
}
