import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Badge, Button } from 'antd';

import { answer, api } from '../../api/client.ts';
import { useWords } from '../../words/define-words.ts';
import { shellWords } from './shell-words.ts';

/** How many notices wait; follows live. They are read on the account page. */
export function NoticesButton() {
  const t = useWords(shellWords);
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['notices', 'unread'],
    queryFn: () => answer(api.GET('/api/v1/me/notices/unread')),
  });
  const count = data?.unread ?? 0;
  return (
    <Button
      type="text"
      style={{ width: 'auto', paddingInline: count > 9 ? '8px 16px' : 8 }}
      aria-label={count === 0 ? t('notices') : t('noticesUnread', { count })}
      icon={
        <Badge count={count} size="small" overflowCount={99} offset={[count > 9 ? 8 : 4, -1]}>
          <BellOutlined style={{ fontSize: 17 }} />
        </Badge>
      }
      onClick={() => void navigate({ to: '/account', search: { tab: 'notices' } })}
    />
  );
}
