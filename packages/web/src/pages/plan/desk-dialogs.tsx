/** Whatever stands over the desk. */
import type { CompiledPlan } from '@taizhang/compiler';

import { AdoptAllDialog } from './decide/adopt-all-dialog.tsx';
import { EditDrawer } from './decide/edit-drawer.tsx';
import { RejectDialog } from './decide/reject-dialog.tsx';
import { SplitDialog } from './decide/split-dialog.tsx';
import { useDesk, type DeskDialog } from './desk-context.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

interface DeskDialogsProps {
  readonly dialog: DeskDialog | null;
  readonly compilation: CompiledPlan;
  readonly onClose: () => void;
  /** These are decided now. */
  readonly onDecided: (ids: readonly string[]) => void;
  readonly onShowLeft: () => void;
}

export function DeskDialogs({ dialog, compilation, onClose, onDecided, onShowLeft }: DeskDialogsProps) {
  const { rowOf } = useDesk();
  const row = dialog !== null && 'id' in dialog ? rowOf(dialog.id) : undefined;
  const done = (ids: readonly string[]) => (): void => {
    onClose();
    onDecided(ids);
  };
  switch (dialog?.kind) {
    case 'edit':
      return row === undefined ? null : (
        <EditDrawer key={row.id} row={row} thenAdopt={dialog.thenAdopt} onClose={onClose} />
      );
    case 'split':
      return row === undefined ? null : (
        <SplitDialog row={row} compilation={compilation} onClose={onClose} onDone={done([row.id])} />
      );
    case 'reject':
      return <RejectDialog ids={dialog.ids} onClose={onClose} onDone={done(dialog.ids)} />;
    case 'adopt-all':
      return <AdoptAllDialog onClose={onClose} onShowLeft={onShowLeft} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'history':
    case 'new-version':
    case 'remove':
    case undefined:
      return null;
  }
}
