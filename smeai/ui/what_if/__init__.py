"""What if: inputs on sliders, figures that follow at once, and what-ifs that are saved and set side by side."""
