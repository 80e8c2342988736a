/** A lifecycle as a drawing: to be zoomed, and read as a list by those who do not see it. */
import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Typography } from 'antd';
import { useMemo, useRef, useState } from 'react';

import type { RegisterDefinition, StageKind } from '../../../api/definition.ts';
import { useOpensAt } from '../../../ui/use-opens-at.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { registerWords } from '../register-words.ts';
import { layOut, type DrawnStage, type DrawnWay } from './diagram-layout.ts';

const ZOOMS = [0.5, 0.7, 0.85, 1, 1.25, 1.5, 2] as const;

export function LifecycleDiagram({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(registerWords);
  const label = useLabel();
  const [zoom, setZoom] = useState<number>(3);
  const drawing = useMemo(() => layOut(definition, label), [definition, label]);
  const pane = useRef<HTMLDivElement>(null);
  useOpensAt(pane, true);
  const scale = ZOOMS[zoom] ?? 1;
  const step = (by: number): void => {
    setZoom(Math.min(ZOOMS.length - 1, Math.max(0, zoom + by)));
  };
  return (
    <Flex vertical gap={8}>
      <Flex gap={8} align="center" className="tz-no-print">
        <Button
          icon={<MinusOutlined />}
          aria-label={t('zoomOut')}
          disabled={zoom === 0}
          onClick={() => step(-1)}
        />
        <Typography.Text
          style={{ flex: 'none', minWidth: 48, textAlign: 'center', whiteSpace: 'nowrap' }}
          role="status"
        >
          {Math.round(scale * 100)}%
        </Typography.Text>
        <Button
          icon={<PlusOutlined />}
          aria-label={t('zoomIn')}
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => step(1)}
        />
        <Typography.Text type="secondary">{t('diagramAbout')}</Typography.Text>
      </Flex>
      <div ref={pane} tabIndex={0} role="group" aria-label={t('diagram')} style={FRAME}>
        <svg
          width={drawing.width * scale}
          height={drawing.height * scale}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="img"
          aria-label={t('diagramSaid', {
            stages: definition.lifecycle.stages.length,
            transitions: definition.lifecycle.transitions.length,
          })}
          style={{ display: 'block', margin: '0 auto' }}
        >
          <defs>
            <marker
              id="way-end"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" style={{ fill: 'var(--ant-color-text-tertiary)' }} />
            </marker>
          </defs>
          {drawing.ways.map((way) => (
            <Way key={`${way.from} ${way.to}`} way={way} />
          ))}
          {drawing.stages.map((drawn) => (
            <StageBox
              key={drawn.stage.id}
              drawn={drawn}
              name={label(drawn.stage.label)}
              initial={drawn.stage.id === definition.lifecycle.initial}
            />
          ))}
          {drawing.ways.map((way) => (
            <WayLabel key={`${way.from} ${way.to}`} way={way} />
          ))}
        </svg>
      </div>
    </Flex>
  );
}

const GROUNDS: Readonly<Record<StageKind, string>> = {
  draft: 'var(--ant-color-bg-container)',
  open: 'var(--ant-color-info-bg)',
  review: 'var(--ant-color-warning-bg)',
  done: 'var(--ant-color-success-bg)',
  closed: 'var(--ant-color-success-bg)',
  stopped: 'var(--ant-color-fill-secondary)',
};

function StageBox({
  drawn: { stage, x, y, width, height },
  name,
  initial,
}: {
  readonly drawn: DrawnStage;
  readonly name: string;
  readonly initial: boolean;
}) {
  const ended = stage.kind === 'closed' || stage.kind === 'stopped';
  return (
    <g data-opens={initial}>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={ended ? height / 2 : 6}
        style={{
          fill: GROUNDS[stage.kind],
          stroke: 'var(--ant-color-text-tertiary)',
          strokeWidth: initial ? 2.5 : 1,
          strokeDasharray: stage.kind === 'stopped' || stage.kind === 'draft' ? '4 3' : undefined,
        }}
      />
      <text
        x={x}
        y={y}
        textAnchor="middle"
        dominantBaseline="central"
        style={{ fill: 'var(--ant-color-text)', fontSize: 14, fontWeight: initial ? 600 : 400 }}
      >
        {name}
      </text>
    </g>
  );
}

function Way({ way }: { readonly way: DrawnWay }) {
  const path = way.points
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
  return (
    <path
      d={path}
      markerEnd="url(#way-end)"
      style={{
        fill: 'none',
        stroke: 'var(--ant-color-text-quaternary)',
        strokeWidth: 1.25,
        strokeLinejoin: 'round',
      }}
    />
  );
}

function WayLabel({ way: { label } }: { readonly way: DrawnWay }) {
  const top = label.y - ((label.lines.length - 1) * 18) / 2;
  return label.lines.map((line, at) => (
    <text
      key={line}
      x={label.x}
      y={top + at * 18}
      textAnchor="middle"
      dominantBaseline="central"
      style={{
        fill: 'var(--ant-color-text-secondary)',
        fontSize: 13,
        stroke: 'var(--ant-color-bg-container)',
        strokeWidth: 4,
        paintOrder: 'stroke',
      }}
    >
      {line}
    </text>
  ));
}

const FRAME = {
  overflow: 'auto',
  maxHeight: '76vh',
  border: '1px solid var(--ant-color-border-secondary)',
  borderRadius: 'var(--ant-border-radius-lg)',
  background: 'var(--ant-color-bg-container)',
  padding: 8,
} as const;
