/** Lists as somebody likes to see them, kept under a name. */
export { changeView, removeView, saveView, type ViewChange } from './view-commands.ts';
export { savedViews, type SavedView, type SavedViewInput } from '../store/queries/saved-views.ts';
