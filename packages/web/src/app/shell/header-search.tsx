import { SearchOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Grid, Input, Button } from 'antd';

import { useWords } from '../../words/define-words.ts';
import { shellWords } from './shell-words.ts';

/** Goes to the search page; on a phone it is only the way there. */
export function HeaderSearch() {
  const t = useWords(shellWords);
  const navigate = useNavigate();
  const wide = Grid.useBreakpoint().md === true;
  if (!wide)
    return (
      <Button
        type="text"
        icon={<SearchOutlined />}
        aria-label={t('search')}
        onClick={() => void navigate({ to: '/search' })}
      />
    );
  return (
    <form
      role="search"
      style={{ display: 'flex' }}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Input
        allowClear
        prefix={<SearchOutlined />}
        placeholder={t('searchHint')}
        aria-label={t('search')}
        onPressEnter={(event) => {
          const text = event.currentTarget.value.trim();
          if (text.length >= 2) void navigate({ to: '/search', search: { q: text } });
        }}
      />
    </form>
  );
}
