export default {
  'oversight.title': '情報の保護',
} satisfies Record<string, string>;
