/** Whose figures the dashboard shows: of everybody, of a unit with all below it, or of that unit alone. */
export interface UnitScope {
  /** Undefined: of all units. */
  readonly unit: string | undefined;
  readonly units: 'subtree' | 'own';
}

/** As the addresses of page and API say it; a unit with all below it is what a chosen one means unless said otherwise. */
export function unitScope(unit: string | undefined, units: string | undefined): UnitScope {
  return { unit, units: unit !== undefined && units === 'own' ? 'own' : 'subtree' };
}

/** What the API is asked; nothing where all units are meant. */
export const askedUnits = ({ unit, units }: UnitScope): { unit?: string; units?: UnitScope['units'] } =>
  unit === undefined ? {} : { unit, units };
