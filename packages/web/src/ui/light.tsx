/** Timeliness as people see it: a colour, an icon and a word, so that colour never speaks alone. */
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
  PauseCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';

import { useWords } from '../words/define-words.ts';
import { lightWords } from './light-words.ts';

export type LightColour = 'green' | 'blue' | 'yellow' | 'red' | 'grey';
export type Timeliness =
  'done-early' | 'done-on-time' | 'done-late' | 'on-time' | 'due-soon' | 'overdue' | 'undated' | 'stopped';

const TAG_COLOURS: Readonly<Record<LightColour, string>> = {
  green: 'success',
  blue: 'processing',
  yellow: 'warning',
  red: 'error',
  grey: 'default',
};

/** CSS colours of lights, for what is no tag: cells, dots, bars. */
export const lightColour = (light: LightColour): string => CSS_COLOURS[light];

const CSS_COLOURS: Readonly<Record<LightColour, string>> = {
  green: 'var(--ant-color-success)',
  blue: 'var(--ant-color-info)',
  yellow: 'var(--ant-color-warning)',
  red: 'var(--ant-color-error)',
  grey: 'var(--ant-color-text-tertiary)',
};

const ICONS: Readonly<Record<Timeliness, ReactNode>> = {
  'done-early': <CheckCircleOutlined />,
  'done-on-time': <CheckCircleOutlined />,
  'done-late': <WarningOutlined />,
  'on-time': <ClockCircleOutlined />,
  'due-soon': <ClockCircleOutlined />,
  overdue: <ExclamationCircleOutlined />,
  undated: <MinusCircleOutlined />,
  stopped: <PauseCircleOutlined />,
};

interface LightProps {
  readonly timeliness: Timeliness;
  /** The light that the server says: yellow where something was red before, whatever the dates say now. */
  readonly light: LightColour;
  /** What to say instead of the plain word: "逾期 3 天". */
  readonly children?: ReactNode;
}

export function Light({ timeliness, light, children }: LightProps) {
  const t = useWords(lightWords);
  return (
    <Tag color={TAG_COLOURS[light]} icon={ICONS[timeliness]} style={{ marginInlineEnd: 0 }}>
      {children ?? t(timeliness)}
    </Tag>
  );
}

/** The bare icon in the light's colour, for narrow columns; its word is its name for screen readers. */
export function LightIcon({ timeliness, light }: Pick<LightProps, 'timeliness' | 'light'>) {
  const t = useWords(lightWords);
  return (
    <span role="img" aria-label={t(timeliness)} title={t(timeliness)} style={{ color: lightColour(light) }}>
      {ICONS[timeliness]}
    </span>
  );
}
