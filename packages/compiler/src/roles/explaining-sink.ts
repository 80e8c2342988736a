/** A sink that remembers which template each feature came from: for explanations, where speed does not matter. */
import { FeatureSink } from './feature-sink.ts';

export class ExplainingSink extends FeatureSink {
  readonly templates: number[] = [];

  override add(template: number, a: number, b: number): void {
    this.templates[this.count] = template;
    super.add(template, a, b);
  }

  override addAll(templates: Uint8Array): void {
    templates.forEach((template, k) => (this.templates[this.count + k] = template));
    super.addAll(templates);
  }
}
