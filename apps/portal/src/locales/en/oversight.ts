export default {
  'oversight.title': 'Protection of information',
};
