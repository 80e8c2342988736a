/**
 * The light of an item: green in time, blue due soon, yellow done late or red before, red overdue, grey without date or stopped.
 *
 * A light that was red in a period never turns green or blue again in that period: once caught up it is yellow.
 */
import {
  done,
  refuse,
  type Light,
  type LightOverride,
  type Result,
  type Timeliness,
} from '../model/index.ts';

export interface ShownLight {
  readonly light: Light;
  /** What the dates say, beside what was set by hand. */
  readonly computed: Light;
  readonly override: LightOverride | null;
}

/** An override that would turn a red history green is not shown, however it came into the data. */
export function lightOf(
  kind: Timeliness,
  wasRed: boolean,
  override: LightOverride | null = null,
): ShownLight {
  const computed = computedLight(kind, wasRed);
  const holds = override !== null && !isForbidden(override.light, kind, wasRed);
  return { light: holds ? override.light : computed, computed, override: holds ? override : null };
}

function computedLight(kind: Timeliness, wasRed: boolean): Light {
  const light = LIGHTS[kind];
  return wasRed && (light === 'green' || light === 'blue') ? 'yellow' : light;
}

const LIGHTS: Readonly<Record<Timeliness, Light>> = {
  'done-early': 'green',
  'done-on-time': 'green',
  'done-late': 'yellow',
  'on-time': 'green',
  'due-soon': 'blue',
  overdue: 'red',
  undated: 'grey',
  stopped: 'grey',
};

/** Whether it is, or by its dates was, red: kept with the occurrence once true. */
export function turnedRed(kind: Timeliness, wasRed: boolean): boolean {
  return wasRed || kind === 'overdue' || kind === 'done-late';
}

/** A light set by hand. Refuses without a reason (LG-2241), and green or blue for what is or was red (LG-2240). */
export function overrideLight(
  kind: Timeliness,
  wasRed: boolean,
  override: LightOverride,
): Result<LightOverride> {
  if (override.reason.trim() === '') return refuse('LG-2241', {}, '/reason');
  if (isForbidden(override.light, kind, wasRed))
    return refuse('LG-2240', { light: override.light }, '/light');
  return done({ ...override, reason: override.reason.trim() });
}

function isForbidden(light: Light, kind: Timeliness, wasRed: boolean): boolean {
  return (light === 'green' || light === 'blue') && turnedRed(kind, wasRed);
}
