/** Encodings of a letter to a byte, as spreadsheets write them. Nothing in the bytes tells which it is. */
export const EN_BYTE = ['windows', 'mac', 'dos'] as const
export type EnByte = (typeof EN_BYTE)[number]

/** The letters of the bytes 128 to 255, in order. */
// Not by TextDecoder: in many releases of Node it takes windows-1252 for ISO 8859-1 (nodejs/node#56542).
const HOYE: Record<EnByte, string> = {
  windows:
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  mac:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  dos:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
}

/** The text of these bytes. Every byte is a letter of its own, so this never fails. */
export function lesEnByte(bytes: Uint8Array, som: EnByte): string {
  const hoye = HOYE[som]
  let tekst = ''
  for (const byte of bytes)
    tekst += byte < 128 ? String.fromCharCode(byte) : hoye.charAt(byte - 128)
  return tekst
}
