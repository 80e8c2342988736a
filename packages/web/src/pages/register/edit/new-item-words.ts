/** What new parts of a definition are called until somebody names them: words of the definition, so in both languages. */
export const NEW_FIELD = { zh: '新字段', en: 'New field' } as const;
export const NEW_STAGE = { zh: '新环节', en: 'New stage' } as const;
export const NEW_TRANSITION = { zh: '新流转', en: 'New step' } as const;
