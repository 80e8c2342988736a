import { Modal } from 'antd';

import { useWords } from '../../words/define-words.ts';
import { SHORTCUTS } from './keyboard-map.ts';
import { planWords } from './plan-words.ts';

const WORDS = {
  next: 'keyNext',
  previous: 'keyPrevious',
  accept: 'keyAccept',
  edit: 'keyEdit',
  merge: 'keyMerge',
  split: 'keySplit',
  reject: 'keyReject',
  undo: 'keyUndo',
  mark: 'keyMark',
  filter: 'keyFilter',
  source: 'keySource',
  help: 'keyHelp',
} as const;

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(planWords);
  return (
    <Modal open title={t('shortcutsTitle')} footer={null} onCancel={onClose} width={420}>
      <dl className="tz-facts" style={{ gap: '8px 20px' }}>
        {SHORTCUTS.map(({ command, keys }) => (
          <div key={command} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="tz-key" style={{ fontSize: 13, marginInlineEnd: 6 }}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(WORDS[command])}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
