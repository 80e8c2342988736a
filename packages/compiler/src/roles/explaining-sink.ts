/** A sink that remembers which template each feature came from: for explanations, where speed does not matter. */
import { FeatureSink } from './feature-sink.ts';

export class ExplainingSink extends FeatureSink {
  readonly templates: number[] = [];

  override add(template: number, a: number, b = 0): void {
    this.templates[this.count] = template;
    super.add(template, a, b);
  }
}
