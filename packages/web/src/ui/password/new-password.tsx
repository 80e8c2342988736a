/** A field for a password that is being chosen: its rules stand beside it from the start. */
import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useId } from 'react';

import { passwordRulesQuery } from '../../api/password-rules.ts';
import { useWords } from '../../words/define-words.ts';
import { usePunctuation } from '../../words/punctuation.ts';
import { checkPassword } from './check-password.ts';
import { passwordWords } from './password-words.ts';

interface NewPasswordProps {
  readonly label: string;
  /** The field's place in its form. */
  readonly name: string | readonly (string | number)[];
  /** Of the person, the account, the organisation: not to stand in it. */
  readonly names?: readonly string[];
  /** It is what the person came here for. */
  readonly autoFocus?: boolean;
}

export function NewPassword({ label, name, names = [], autoFocus = false }: NewPasswordProps) {
  const t = useWords(passwordWords);
  const path = typeof name === 'string' ? name : [...name];
  const form = Form.useFormInstance();
  const password: unknown = Form.useWatch(path, form);
  const rulesId = useId();
  return (
    <>
      <Form.Item
        name={path}
        label={label}
        rules={[{ required: true, message: t('needed') }]}
        style={{ marginBottom: 8 }}
      >
        <Input.Password
          autoFocus={autoFocus}
          autoComplete="new-password"
          size="large"
          aria-describedby={rulesId}
        />
      </Form.Item>
      <PasswordRuleList id={rulesId} password={typeof password === 'string' ? password : ''} names={names} />
    </>
  );
}

interface RuleListProps {
  readonly id: string;
  readonly password: string;
  readonly names: readonly string[];
}

function PasswordRuleList({ id, password, names }: RuleListProps) {
  const t = useWords(passwordWords);
  const { data: rules } = useQuery(passwordRulesQuery);
  if (rules === undefined) return <div id={id} style={{ height: 72 }} />;
  const words = {
    length: t('length', { min: rules.minLength }),
    classes: t('classes', { classes: rules.classes }),
    names: t('names'),
  };
  const checks = checkPassword(password, rules, names);
  return (
    <ul
      id={id}
      aria-label={t('rules')}
      style={{ listStyle: 'none', margin: '0 0 16px', padding: 0, fontSize: 13, lineHeight: 1.7 }}
    >
      {[...checks].map(([check, kept]) => (
        <RuleLine key={check} kept={password !== '' && kept} text={words[check]} />
      ))}
      <RuleLine kept={null} text={t('common')} />
      {rules.remembered > 0 ? (
        <RuleLine kept={null} text={t('remembered', { count: rules.remembered })} />
      ) : null}
    </ul>
  );
}

/** `kept` is null where only the server can tell. */
function RuleLine({ kept, text }: { readonly kept: boolean | null; readonly text: string }) {
  const t = useWords(passwordWords);
  const { brackets } = usePunctuation();
  return (
    <li
      style={{
        display: 'flex',
        gap: 6,
        color: kept === true ? 'var(--ant-color-success)' : 'var(--ant-color-text-secondary)',
      }}
    >
      {kept === true ? (
        <CheckCircleFilled aria-hidden style={{ marginTop: 5 }} />
      ) : (
        <MinusCircleOutlined aria-hidden style={{ marginTop: 5 }} />
      )}
      <span>
        {text}
        {kept === null ? null : (
          <span className="tz-hidden">{brackets('', kept ? t('kept') : t('open'))}</span>
        )}
      </span>
    </li>
  );
}
