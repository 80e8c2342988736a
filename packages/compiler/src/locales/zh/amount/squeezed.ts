/** Whether the words before a length of time squeeze something into it: 压缩至|3周以内, 控制在|20分钟内 bound a quantity, no deadline. */
import { tail } from '../../../text/tail.ts';

export function squeezedBefore(text: string, at: number): boolean {
  return SQUEEZED.test(tail(text, at, 5));
}

const SQUEEZED =
  /(?:控制在|限定在|保持在|稳定在|不超过|(?:压缩|缩短|压减|压降|减少|降低|缩减|精简|降|缩)[至到为成])$/u;
