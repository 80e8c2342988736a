import { v7 } from 'uuid';

import type { Id } from '../model/index.ts';

/** For an organisation that is not there yet; inside it `Work.newId` makes ids. */
export const newOrgId = (): Id => v7();
