/**
 * A plain JSON value as text that may stand inside `<script type="application/json">`: no `<`, `>` or `&` remains,
 * so no text in it can end the script or open a comment. `JSON.parse` gives the same value back.
 * @example jsonForScript('</script>') // => '"\\u003c/script\\u003e"'
 */
export function jsonForScript(value: unknown): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
  return JSON.stringify(value).replace(/[<>&]/g, (character) => escapes[character] ?? '');
}
