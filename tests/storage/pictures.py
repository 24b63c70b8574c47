"""The decisions of a pilot as plain dicts."""


def labels(workspace, pilot):
    return {label.row_key: label.label for label in workspace.labels.all_labels(pilot.id)}


def answers(workspace, pilot):
    return {(each.topic, each.language): each.text for each in workspace.templates.all_templates(pilot.id)}
