/** Timeliness as people see it: a colour, an icon and a word, so that colour never speaks alone. */
import CheckCircle from '@ant-design/icons-svg/es/asn/CheckCircleOutlined';
import ClockCircle from '@ant-design/icons-svg/es/asn/ClockCircleOutlined';
import ExclamationCircle from '@ant-design/icons-svg/es/asn/ExclamationCircleOutlined';
import MinusCircle from '@ant-design/icons-svg/es/asn/MinusCircleOutlined';
import PauseCircle from '@ant-design/icons-svg/es/asn/PauseCircleOutlined';
import Warning from '@ant-design/icons-svg/es/asn/WarningOutlined';
import type { ReactNode } from 'react';

import { useWords } from '../words/define-words.ts';
import { lightWords } from './light-words.ts';
import { plainIcon } from './plain-icon.tsx';
import './tag.css';

export type LightColour = 'green' | 'blue' | 'yellow' | 'red' | 'grey';
export type Timeliness =
  'done-early' | 'done-on-time' | 'done-late' | 'on-time' | 'due-soon' | 'overdue' | 'undated' | 'stopped';

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
  'done-early': plainIcon(CheckCircle),
  'done-on-time': plainIcon(CheckCircle),
  'done-late': plainIcon(Warning),
  'on-time': plainIcon(ClockCircle),
  'due-soon': plainIcon(ClockCircle),
  overdue: plainIcon(ExclamationCircle),
  undated: plainIcon(MinusCircle),
  stopped: plainIcon(PauseCircle),
};

interface LightProps {
  readonly timeliness: Timeliness;
  /** The light that the server says: yellow where something was red before, whatever the dates say now. */
  readonly light: LightColour;
  /** What to say instead of the plain word: "逾期 3 天". */
  readonly children?: ReactNode;
}

/** A plain span: a table shows dozens, and a component of the library for each would be most of what a page of it costs. */
export function Light({ timeliness, light, children }: LightProps) {
  const t = useWords(lightWords);
  return (
    <span className={`tz-tag tz-light-${light}`}>
      {ICONS[timeliness]}
      {children ?? t(timeliness)}
    </span>
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
