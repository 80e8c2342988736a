/** Hands the browser a file that was made in the page. */
export function download(name: string, content: string | Blob, mediaType = 'text/plain;charset=utf-8'): void {
  const address = URL.createObjectURL(
    typeof content === 'string' ? new Blob([content], { type: mediaType }) : content,
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
