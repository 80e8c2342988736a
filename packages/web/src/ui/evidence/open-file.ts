/** Shows a stored file in a tab of its own. The server sends files as downloads; a PDF is opened from its bytes instead. */
const KEPT_MS = 60_000;

export const contentOf = (evidence: string): string => `/api/v1/evidence/${evidence}/content`;

/**
 * Opens the tab at once, while the click still counts as one. A browser that shows no PDF, or was told not to, is handed the
 * download under its own name instead of an empty tab. Throws where the file does not come.
 */
export async function openPdf(evidence: string): Promise<void> {
  if (!navigator.pdfViewerEnabled) {
    window.location.assign(contentOf(evidence));
    return;
  }
  const tab = window.open('about:blank', '_blank');
  try {
    const answer = await fetch(contentOf(evidence));
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const address = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: 'application/pdf' }));
    if (tab === null) window.location.assign(address);
    else tab.location.href = address;
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, KEPT_MS);
  } catch (error) {
    tab?.close();
    throw error;
  }
}

const TEXT_BYTES = 65_536;

/** The beginning of a text, and whether there is more. */
export async function beginningOf(
  evidence: string,
): Promise<{ readonly text: string; readonly cut: boolean }> {
  const answer = await fetch(contentOf(evidence), { headers: { range: `bytes=0-${TEXT_BYTES - 1}` } });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const size = Number(answer.headers.get('content-range')?.split('/')[1] ?? 0);
  return { text: await answer.text(), cut: size > TEXT_BYTES };
}

export type PreviewKind = 'image' | 'pdf' | 'text' | 'none';

const IMAGES = /^image\/(?:png|jpeg|gif|webp|bmp|avif)$/u;

/** What a browser can show safely, by the type that the server found in the bytes. */
export function previewKind(mediaType: string): PreviewKind {
  if (IMAGES.test(mediaType)) return 'image';
  if (mediaType === 'application/pdf') return 'pdf';
  return mediaType.startsWith('text/') || mediaType === 'application/json' ? 'text' : 'none';
}
