/** What colour each meaning has on white paper and in files: the light tokens of the screen. */
export const paperTones = {
  ink: '#13232a', 'ink-2': '#37464b', 'ink-3': '#535f63', lake: '#00566b', berry: '#9a2740', ochre: '#7d5200',
  rule: '#d8d0c0', edge: '#7c7668', board: '#ece4d5', sheet: '#ffffff', wash: '#e4ece8',
  public: '#2c66c0', private: '#b97606', third: '#641f49', other: '#535f63',
  'heat-1': '#f2ede1', 'heat-2': '#dee8e4', 'heat-3': '#c3dada', 'heat-4': '#a5cace', 'heat-5': '#86b9c1',
} as const;
